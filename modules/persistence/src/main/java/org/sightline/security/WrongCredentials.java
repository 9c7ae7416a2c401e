package org.sightline.security;

import org.sightline.problem.GovernanceException;

/** User name or password is wrong; which one is not said. */
public final class WrongCredentials extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** The same for unknown names and wrong passwords. */
  public WrongCredentials() {
    super(SecurityProblem.WRONG_CREDENTIALS);
  }
}
