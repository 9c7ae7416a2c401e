package org.sightline.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.sightline.audit.chain.Sha256;

/** Random secrets that a browser or a program shows, and the hash under which they are kept. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secret() {}

  /** 256 random bits, as text that fits into a cookie and an address. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 in lower-case hex; enough for secrets that nobody can guess. */
  static String hash(String secret) {
    return Sha256.of(secret);
  }
}
