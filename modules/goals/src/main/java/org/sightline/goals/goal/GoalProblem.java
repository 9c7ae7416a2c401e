package org.sightline.goals.goal;

import org.sightline.problem.ProblemType;

/** What can go wrong with goals. */
public enum GoalProblem implements ProblemType {
  /** No such goal within reach. */
  GOAL_NOT_FOUND("goal-not-found", 404),
  /** The goal cannot do this in its state. */
  STATE_CONFLICT("goal-state-conflict", 409),
  /** The goal breaks rules of its kind. */
  RULES_BROKEN("goal-rules-broken", 422),
  /** Only a draft can be rewritten. */
  NOT_EDITABLE("goal-not-editable", 409),
  /** The event wants a reason. */
  REASON_REQUIRED("goal-reason-required", 422);

  private final String slug;
  private final int status;

  GoalProblem(String slug, int status) {
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
