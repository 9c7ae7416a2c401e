package org.sightline.plans.plan;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** What was asked of a plan is refused for the reason that its kind of problem names. */
public final class PlanRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  private PlanRefused(PlanProblem type, Object... args) {
    super(type, args);
  }

  /** There is an open plan already. */
  static PlanRefused exists(String planNo) {
    return new PlanRefused(PlanProblem.PLAN_EXISTS, planNo);
  }

  /** Something must be there first: an open cycle, or a rating official. */
  static PlanRefused notReady(String key) {
    return new PlanRefused(
        PlanProblem.PLAN_NOT_READY, Text.of(PlanRefused.class, "not-ready." + key));
  }

  /** The text is not the one that the signer saw. */
  static PlanRefused textChanged() {
    return new PlanRefused(PlanProblem.PLAN_TEXT_CHANGED);
  }

  /** Another one signs first. */
  static PlanRefused notNext(String name) {
    return new PlanRefused(PlanProblem.SIGNATURE_ORDER, name);
  }

  /** A reason is missing or too short. */
  static PlanRefused reason(int shortest) {
    return new PlanRefused(PlanProblem.REASON_REQUIRED, shortest);
  }

  /** The executive still has time to sign. */
  static PlanRefused windowOpen(int days) {
    return new PlanRefused(PlanProblem.WINDOW_OPEN, days);
  }

  /** There is no such event. */
  static PlanRefused unknownEvent(String given) {
    return new PlanRefused(
        PlanProblem.UNKNOWN_EVENT, given.substring(0, Math.min(SHOWN, given.length())));
  }
}
