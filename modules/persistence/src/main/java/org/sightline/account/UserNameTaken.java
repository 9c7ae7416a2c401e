package org.sightline.account;

import org.sightline.problem.GovernanceException;

/** Another account has this user name. */
public final class UserNameTaken extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the user name that was asked for. */
  public UserNameTaken(String userName) {
    super(AccountProblem.USER_NAME_TAKEN, userName);
  }
}
