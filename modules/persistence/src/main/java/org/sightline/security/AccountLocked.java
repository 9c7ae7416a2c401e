package org.sightline.security;

import org.sightline.problem.GovernanceException;

/** Too many wrong passwords: the account must wait. */
public final class AccountLocked extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says for how many minutes at the most, at least 1. */
  public AccountLocked(long minutes) {
    super(SecurityProblem.ACCOUNT_LOCKED, minutes);
  }
}
