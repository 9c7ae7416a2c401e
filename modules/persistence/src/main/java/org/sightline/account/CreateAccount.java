package org.sightline.account;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;

/**
 * The wish for an account.
 *
 * @param userName 2 to 64 of a-z, 0-9, dot, underscore, hyphen
 * @param displayName the name for readers, 1 to 200 characters
 * @param agency the agency it belongs to; null for central accounts
 * @param person the person behind it, who works for that agency; null where it stands for none
 * @param password its first password
 */
public record CreateAccount(
    String userName,
    String displayName,
    @Nullable OrganizationId agency,
    @Nullable PersonId person,
    String password) {

  public CreateAccount {
    if (userName == null || !isUserName(userName)) {
      throw new AccountRefused("user-name");
    }
    if (displayName == null || displayName.isBlank() || displayName.length() > 200) {
      throw new AccountRefused("display-name");
    }
    if (password == null) {
      throw new AccountRefused("password");
    }
    userName = Account.normalised(userName);
    displayName = displayName.strip();
  }

  /** Whether a text has the form of a user name. */
  static boolean isUserName(String text) {
    return Account.normalised(text).matches("[a-z0-9][a-z0-9._-]{1,63}");
  }

  /** An account that stands for no person. */
  public CreateAccount(
      String userName, String displayName, @Nullable OrganizationId agency, String password) {
    this(userName, displayName, agency, null, password);
  }

  /** Shows nothing of the password. */
  @Override
  public String toString() {
    return "CreateAccount[" + userName + "]";
  }
}
