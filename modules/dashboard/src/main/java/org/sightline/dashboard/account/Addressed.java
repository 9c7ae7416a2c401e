package org.sightline.dashboard.account;

import java.util.UUID;
import org.sightline.account.AccountNotFound;
import org.sightline.security.AccountId;

/** Reads the identities in the addresses of these pages. */
final class Addressed {

  private Addressed() {}

  /**
   * The account that an address names.
   *
   * @throws AccountNotFound when it names none
   */
  static AccountId account(String text) {
    return new AccountId(id(text));
  }

  /**
   * Any identity of these pages.
   *
   * @throws AccountNotFound when the text is none
   */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new AccountNotFound();
    }
  }
}
