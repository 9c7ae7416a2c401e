package org.sightline.security;

import org.sightline.problem.GovernanceException;

/** Somebody must sign in first. */
public final class NotSignedIn extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Nobody is known in this request. */
  public NotSignedIn() {
    super(SecurityProblem.NOT_SIGNED_IN);
  }
}
