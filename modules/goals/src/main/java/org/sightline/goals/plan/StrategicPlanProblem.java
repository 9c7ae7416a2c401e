package org.sightline.goals.plan;

import org.sightline.problem.ProblemType;

/** What can go wrong with strategic plans. */
public enum StrategicPlanProblem implements ProblemType {
  /** No such plan within reach. */
  STRATEGIC_PLAN_NOT_FOUND("strategic-plan-not-found", 404);

  private final String slug;
  private final int status;

  StrategicPlanProblem(String slug, int status) {
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
