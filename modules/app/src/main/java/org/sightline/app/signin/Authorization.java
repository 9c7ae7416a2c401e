package org.sightline.app.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Authorization} header of a request, taken apart.
 *
 * @param kind how the caller shows who it is
 * @param name user name; empty with an API key
 * @param secret password or API key
 */
record Authorization(Kind kind, String name, String secret) {

  enum Kind {
    BASIC,
    BEARER
  }

  /** Reads the header; empty when it is malformed or of another kind, which is never answered. */
  static Optional<Authorization> parse(String header) {
    int space = header.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String credentials = header.substring(space + 1).strip();
    return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
      case "basic" -> basic(credentials);
      case "bearer" -> Optional.of(new Authorization(Kind.BEARER, "", credentials));
      default -> Optional.empty();
    };
  }

  private static Optional<Authorization> basic(String credentials) {
    try {
      String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new Authorization(Kind.BASIC, pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return kind.toString();
  }
}
