package org.sightline.goals.plan;

import org.sightline.problem.GovernanceException;

/** There is no such strategic plan within the reach of the actor. */
final class StrategicPlanNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies. */
  public StrategicPlanNotFound() {
    super(StrategicPlanProblem.STRATEGIC_PLAN_NOT_FOUND);
  }
}
