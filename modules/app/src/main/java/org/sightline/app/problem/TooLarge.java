package org.sightline.app.problem;

import org.sightline.problem.GovernanceException;

/** The body is larger than is taken here. */
public final class TooLarge extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public TooLarge() {
    super(AppProblem.TOO_LARGE);
  }
}
