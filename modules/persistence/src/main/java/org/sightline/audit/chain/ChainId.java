package org.sightline.audit.chain;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of one chain of events: {@code sys} for the installation, else the id of an agency.
 *
 * @param value 1 to 64 characters out of {@code a-z}, {@code 0-9} and, not first, the hyphen
 */
public record ChainId(String value) implements Comparable<ChainId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** The chain of the installation itself: sign-ins, accounts, operations. */
  public static final ChainId SYSTEM = new ChainId("sys");

  /**
   * @throws IllegalArgumentException when the name has another form
   */
  public ChainId {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("chain must match " + FORM + ": " + value);
    }
  }

  /** The chain of one agency. */
  public static ChainId of(UUID agency) {
    return new ChainId(agency.toString());
  }

  @Override
  public int compareTo(ChainId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
