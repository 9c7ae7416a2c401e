package org.sightline.goals.goal;

import org.sightline.state.StateMachine;

/** The states of a goal and what leads from one to the next. */
final class GoalTransitions {

  static final StateMachine<GoalState, GoalEvent> TABLE =
      StateMachine.<GoalState, GoalEvent>refusing(GoalProblem.STATE_CONFLICT)
          .with("G01", GoalState.DRAFT, GoalEvent.SUBMIT, GoalState.IN_REVIEW)
          .with("G02", GoalState.IN_REVIEW, GoalEvent.RETURN, GoalState.DRAFT)
          .with("G03", GoalState.IN_REVIEW, GoalEvent.APPROVE, GoalState.APPROVED)
          .with("G04", GoalState.APPROVED, GoalEvent.ACTIVATE, GoalState.ACTIVE)
          .with("G05", GoalState.ACTIVE, GoalEvent.CLOSE_MET, GoalState.CLOSED_MET)
          .with("G06", GoalState.ACTIVE, GoalEvent.CLOSE_NOT_MET, GoalState.CLOSED_NOT_MET)
          .with("G07", GoalState.ACTIVE, GoalEvent.DISCONTINUE, GoalState.CLOSED_DISCONTINUED)
          .build();

  private GoalTransitions() {}
}
