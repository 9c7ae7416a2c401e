package org.sightline.account;

import org.sightline.problem.GovernanceException;

/** The password that was asked for once more is wrong or missing. */
public final class ReauthenticationFailed extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** The same for a wrong and for a missing password. */
  public ReauthenticationFailed() {
    super(AccountProblem.REAUTHENTICATION_FAILED);
  }
}
