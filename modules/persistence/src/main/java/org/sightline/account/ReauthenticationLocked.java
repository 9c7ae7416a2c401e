package org.sightline.account;

import org.sightline.problem.GovernanceException;

/** Too many wrong passwords: the account must wait before it can sign. */
public final class ReauthenticationLocked extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says for how many minutes at the most, at least 1. */
  public ReauthenticationLocked(long minutes) {
    super(AccountProblem.REAUTHENTICATION_LOCKED, minutes);
  }
}
