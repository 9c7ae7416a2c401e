package org.sightline.plans.plan;

import org.sightline.problem.ProblemType;

/** What can go wrong with the plans of executives. */
public enum PlanProblem implements ProblemType {
  /** No such plan within reach. */
  PLAN_NOT_FOUND("plan-not-found", 404),
  /** The state does not allow what was asked. */
  STATE_CONFLICT("plan-state-conflict", 409),
  /** There is an open plan of the executive and the cycle already. */
  PLAN_EXISTS("plan-exists", 409),
  /** The cycle is closed, or the executive has no rating official. */
  PLAN_NOT_READY("plan-not-ready", 409),
  /** Rules are broken that must hold before the move. */
  PLAN_INCOMPLETE("plan-incomplete", 422),
  /** Somebody else has changed the plan since it was read. */
  PLAN_CHANGED("plan-changed", 412),
  /** The text is not the one that the signer saw. */
  PLAN_TEXT_CHANGED("plan-text-changed", 409),
  /** It is not the turn of this signer. */
  SIGNATURE_ORDER("plan-signature-order", 409),
  /** A reason is missing or too short. */
  REASON_REQUIRED("plan-reason-required", 422),
  /** The executive still has time to sign. */
  WINDOW_OPEN("plan-window-open", 409),
  /** There is no such event. */
  UNKNOWN_EVENT("unknown-plan-event", 400);

  private final String slug;
  private final int status;

  PlanProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
