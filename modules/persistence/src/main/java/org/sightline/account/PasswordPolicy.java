package org.sightline.account;

import java.util.Locale;

/**
 * What a password must be: long, and not the user name. NIST SP 800-63B advises length over rules
 * of composition.
 */
final class PasswordPolicy {

  /** Fewest characters: the length that NIST SP 800-63B asks of a password used alone. */
  static final int FEWEST_CHARACTERS = 15;

  /** Most characters, so that hashing stays bounded. */
  static final int MOST_CHARACTERS = 128;

  private PasswordPolicy() {}

  /**
   * Refuses a password that does not do.
   *
   * @throws PasswordRefused when it is too short, too long or holds the user name
   */
  static void check(String userName, String password) {
    checkLength(password);
    if (holds(password, userName)) {
      throw new PasswordRefused(FEWEST_CHARACTERS, MOST_CHARACTERS);
    }
  }

  /**
   * Refuses a password only for its length.
   *
   * @throws PasswordRefused when it is too short or too long
   */
  static void checkLength(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < FEWEST_CHARACTERS || length > MOST_CHARACTERS) {
      throw new PasswordRefused(FEWEST_CHARACTERS, MOST_CHARACTERS);
    }
  }

  private static boolean holds(String password, String userName) {
    return password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT));
  }
}
