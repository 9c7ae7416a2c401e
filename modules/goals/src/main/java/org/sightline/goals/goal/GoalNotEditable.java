package org.sightline.goals.goal;

import org.sightline.problem.GovernanceException;

/** Only a draft can be rewritten. */
final class GoalNotEditable extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names the state in which the goal is. */
  public GoalNotEditable(GoalState state) {
    super(GoalProblem.NOT_EDITABLE, state.label());
  }
}
