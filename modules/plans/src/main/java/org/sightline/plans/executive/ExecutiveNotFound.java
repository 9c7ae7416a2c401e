package org.sightline.plans.executive;

import org.sightline.problem.GovernanceException;

/** There is no such executive within the reach of the actor. */
public final class ExecutiveNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public ExecutiveNotFound() {
    super(ExecutiveProblem.EXECUTIVE_NOT_FOUND);
  }
}
