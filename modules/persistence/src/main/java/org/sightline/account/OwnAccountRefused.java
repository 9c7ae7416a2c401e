package org.sightline.account;

import org.sightline.problem.GovernanceException;

/** Nobody changes the own rights or disables the own account. */
public final class OwnAccountRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** The actor and the account are the same. */
  public OwnAccountRefused() {
    super(AccountProblem.OWN_ACCOUNT_REFUSED);
  }
}
