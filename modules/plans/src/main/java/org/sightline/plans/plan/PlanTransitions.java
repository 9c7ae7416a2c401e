package org.sightline.plans.plan;

import static org.sightline.plans.plan.PlanState.CLOSED_UNRATED;
import static org.sightline.plans.plan.PlanState.CONSULTATION;
import static org.sightline.plans.plan.PlanState.DRAFT;
import static org.sightline.plans.plan.PlanState.ESTABLISHED;
import static org.sightline.plans.plan.PlanState.SIGNING;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.state.StateConflict;
import org.sightline.state.StateMachine;

/** The moves of a plan; T01 makes it, and has no state to come from. */
final class PlanTransitions {

  /** T06 leads to ESTABLISHED by the last signature; those before it stay. */
  static final StateMachine<PlanState, PlanEvent> TABLE =
      StateMachine.<PlanState, PlanEvent>refusing(PlanProblem.STATE_CONFLICT)
          .with("T02", DRAFT, PlanEvent.CONSULT, CONSULTATION)
          .with("T03", CONSULTATION, PlanEvent.WITHDRAW, DRAFT)
          .with("T04", CONSULTATION, PlanEvent.REQUEST_SIGNATURES, SIGNING)
          .with("T05", SIGNING, PlanEvent.RETURN, CONSULTATION)
          .with("T06", SIGNING, PlanEvent.SIGN, ESTABLISHED)
          .with("T07", SIGNING, PlanEvent.DOCUMENT_REFUSAL, ESTABLISHED)
          .with("T08a", DRAFT, PlanEvent.CLOSE, CLOSED_UNRATED)
          .with("T08b", CONSULTATION, PlanEvent.CLOSE, CLOSED_UNRATED)
          .with("T08c", SIGNING, PlanEvent.CLOSE, CLOSED_UNRATED)
          .build();

  private PlanTransitions() {}

  /**
   * Refuses unless the content can be rewritten in a state.
   *
   * @throws StateConflict naming what is allowed instead
   */
  static void requireEditable(PlanState state) {
    if (!state.isEditable()) {
      throw new StateConflict(
          PlanProblem.STATE_CONFLICT, state, PlanEvent.CHANGE, TABLE.allowed(state));
    }
  }

  /** What somebody with these parts may ask for in a state. */
  static Set<PlanEvent> allowed(PlanState state, Set<PlanPart> parts) {
    Set<PlanEvent> allowed = EnumSet.noneOf(PlanEvent.class);
    TABLE.allowed(state).stream()
        .filter(event -> parts.stream().anyMatch(part -> part.may(event)))
        .forEach(allowed::add);
    return allowed;
  }
}
