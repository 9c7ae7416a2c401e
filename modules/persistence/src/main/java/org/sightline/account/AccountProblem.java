package org.sightline.account;

import org.sightline.problem.ProblemType;

/** What can go wrong with accounts, roles and keys. */
public enum AccountProblem implements ProblemType {
  /** No such account, role or key within reach. */
  ACCOUNT_NOT_FOUND("account-not-found", 404),
  /** The user name is taken. */
  USER_NAME_TAKEN("user-name-taken", 409),
  /** The account cannot be made like this. */
  ACCOUNT_REFUSED("account-refused", 422),
  /** The password does not follow the policy. */
  PASSWORD_REFUSED("password-refused", 422),
  /** The role cannot be granted like this. */
  GRANT_REFUSED("grant-refused", 422),
  /** An administrator grants itself no role, and nobody disables the own account. */
  OWN_ACCOUNT_REFUSED("own-account-refused", 409),
  /** The key cannot be made like this. */
  API_KEY_REFUSED("api-key-refused", 422),
  /** The password that was asked for once more is wrong or missing. */
  REAUTHENTICATION_FAILED("reauthentication-failed", 403),
  /** Too many wrong passwords: the account waits before it can sign. */
  REAUTHENTICATION_LOCKED("reauthentication-locked", 403);

  private final String slug;
  private final int status;

  AccountProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
