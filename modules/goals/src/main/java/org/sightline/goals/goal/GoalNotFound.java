package org.sightline.goals.goal;

import org.sightline.problem.GovernanceException;

/** There is no such goal within the reach of the actor. */
public final class GoalNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that, so that nothing can be learnt of other agencies or of drafts. */
  public GoalNotFound() {
    super(GoalProblem.GOAL_NOT_FOUND);
  }
}
