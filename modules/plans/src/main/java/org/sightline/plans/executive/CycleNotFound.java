package org.sightline.plans.executive;

import org.sightline.problem.GovernanceException;

/** There is no such appraisal cycle within the reach of the actor. */
public final class CycleNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public CycleNotFound() {
    super(ExecutiveProblem.CYCLE_NOT_FOUND);
  }
}
