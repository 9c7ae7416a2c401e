package org.sightline.account;

/**
 * One password of several accounts, such as those of the demo. It is hashed once: hashing is slow
 * by intent, and a start that did it for every account would wait for seconds.
 */
public final class SharedPassword {

  private final String text;
  private final PasswordHash hash;

  private SharedPassword(String text) {
    this.text = text;
    this.hash = PasswordHash.of(text);
  }

  /**
   * Hashes the password.
   *
   * @throws PasswordRefused when it is too short or too long
   */
  public static SharedPassword of(String text) {
    PasswordPolicy.checkLength(text);
    return new SharedPassword(text);
  }

  /** The password itself, with which an account is asked for. */
  public String text() {
    return text;
  }

  PasswordHash hash() {
    return hash;
  }

  /** Shows nothing of the password. */
  @Override
  public String toString() {
    return "SharedPassword";
  }
}
