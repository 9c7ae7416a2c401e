package org.sightline.account;

import org.sightline.problem.GovernanceException;

/** There is no such account within the reach of the actor. */
public final class AccountNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies. */
  public AccountNotFound() {
    super(AccountProblem.ACCOUNT_NOT_FOUND);
  }
}
