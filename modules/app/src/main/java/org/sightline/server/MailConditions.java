package org.sightline.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold of the settings for mail. The application reads them by itself. */
final class MailConditions {

  private static final String ADDRESS = "[^\\s@<>(),;:\\\\\"\\[\\]]+@[^\\s@<>(),;:\\\\\"\\[\\]]+";

  private MailConditions() {}

  /**
   * Checks them all; without a mail server there is nothing to check.
   *
   * @throws RefusedToStart when a value is missing or cannot be used; its message names the
   *     variable
   */
  static void require(Map<String, String> environment) {
    String server = environment.getOrDefault("SIGHTLINE_SMTP_URL", "");
    if (server.isBlank()) {
      return;
    }
    requireServer(server.strip());
    requireAddresses(environment);
    boolean user = environment.containsKey("SIGHTLINE_SMTP_USER");
    if (user != environment.containsKey("SIGHTLINE_SMTP_PASSWORD")) {
      throw new RefusedToStart(
          "SIGHTLINE_SMTP_USER and SIGHTLINE_SMTP_PASSWORD are set together or not at all", null);
    }
  }

  /** The sender of mails, and where their links lead. */
  private static void requireAddresses(Map<String, String> environment) {
    if (!environment.getOrDefault("SIGHTLINE_MAIL_FROM", "").strip().matches(ADDRESS)) {
      throw new RefusedToStart(
          "SIGHTLINE_MAIL_FROM is no address for mail: write one like sightline@example.gov", null);
    }
    if (environment.getOrDefault("SIGHTLINE_PUBLIC_URL", "").isBlank()) {
      throw new RefusedToStart(
          "SIGHTLINE_PUBLIC_URL is missing: the links in mails begin with it", null);
    }
  }

  private static void requireServer(String server) {
    try {
      URI address = new URI(server);
      boolean known = List.of("smtp", "smtps").contains(String.valueOf(address.getScheme()));
      if (known && address.getHost() != null && address.getUserInfo() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      throw refused(e);
    }
    throw refused(null);
  }

  /** What stands there may be a password in the wrong place: it is not repeated. */
  private static RefusedToStart refused(@Nullable Throwable cause) {
    return new RefusedToStart(
        "SIGHTLINE_SMTP_URL is no mail server: write one like smtp://mail.example.gov:587", cause);
  }
}
