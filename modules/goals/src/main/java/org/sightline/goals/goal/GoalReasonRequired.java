package org.sightline.goals.goal;

import org.sightline.problem.GovernanceException;

/** An event wants a reason and none was given. */
final class GoalReasonRequired extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the event. */
  public GoalReasonRequired(GoalEvent event) {
    super(GoalProblem.REASON_REQUIRED, event.label());
  }
}
