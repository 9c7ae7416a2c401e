package org.sightline.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One address for mail, such as {@code ana@example.gov}: never a list, a name with an address, or
 * anything that could become another line of a header.
 *
 * @param text the address, at most 254 characters (RFC 5321, 4.5.3.1.3)
 */
public record MailAddress(String text) {

  private static final int LONGEST = 254;

  /**
   * @throws IllegalArgumentException when it is none
   */
  public MailAddress {
    if (!isAddress(text)) {
      throw new IllegalArgumentException("no address for mail");
    }
  }

  /** The address that a text is; empty when it is none. */
  public static Optional<MailAddress> of(@Nullable String text) {
    return text != null && isAddress(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    boolean plain =
        text.length() <= LONGEST
            && text.indexOf('@') > 0
            && text.chars().allMatch(c -> c > ' ' && c < 127 && "<>(),;:\\\"[]".indexOf(c) < 0);
    if (!plain) {
      return false;
    }
    try {
      new InternetAddress(text, true).validate();
      return true;
    } catch (AddressException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
