package org.sightline.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, a salt of its own and 210,000 rounds, the
 * number that the OWASP Password Storage Cheat Sheet gives for this function. Rounds and salt stand
 * in the stored text, so that a later release may raise them.
 *
 * @param stored {@code pbkdf2-sha512$rounds$salt$hash}, salt and hash in Base64
 */
record PasswordHash(String stored) {

  private static final String NAME = "pbkdf2-sha512";
  private static final String FUNCTION = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Hashes a password with a fresh salt. */
  static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    String hash = text.encodeToString(derive(password, salt, ROUNDS));
    return new PasswordHash(
        String.join("$", NAME, Integer.toString(ROUNDS), text.encodeToString(salt), hash));
  }

  /** Whether this is the password; takes the same time for every wrong one. */
  boolean matches(String password) {
    String[] parts = stored.split("\\$", -1);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(FUNCTION).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + FUNCTION, e);
    } finally {
      key.clearPassword();
    }
  }

  /** Shows nothing of the hash. */
  @Override
  public String toString() {
    return NAME;
  }
}
