package org.sightline.lineofsight.hypothesis;

import org.sightline.state.StateMachine;

/** In which state of a hypothesis what may be done. */
final class HypothesisMoves {

  /** Once registered it is never written again; withdrawn, it is only read. */
  static final StateMachine<HypothesisState, HypothesisEvent> TABLE =
      StateMachine.<HypothesisState, HypothesisEvent>refusing(
              HypothesisProblem.HYPOTHESIS_STATE_CONFLICT)
          .with("H01", HypothesisState.DRAFT, HypothesisEvent.CHANGE, HypothesisState.DRAFT)
          .with("H02", HypothesisState.DRAFT, HypothesisEvent.REGISTER, HypothesisState.REGISTERED)
          .with(
              "H03",
              HypothesisState.REGISTERED,
              HypothesisEvent.WITHDRAW,
              HypothesisState.WITHDRAWN)
          .build();

  private HypothesisMoves() {}
}
