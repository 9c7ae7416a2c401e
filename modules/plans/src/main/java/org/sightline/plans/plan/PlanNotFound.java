package org.sightline.plans.plan;

import org.sightline.problem.GovernanceException;

/** There is no such plan within the reach of the actor. */
public final class PlanNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public PlanNotFound() {
    super(PlanProblem.PLAN_NOT_FOUND);
  }
}
