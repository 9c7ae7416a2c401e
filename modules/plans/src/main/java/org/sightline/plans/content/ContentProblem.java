package org.sightline.plans.content;

import org.sightline.problem.ProblemType;

/** What can go wrong with the content of a plan. */
public enum ContentProblem implements ProblemType {
  /** A part of it cannot be stored. */
  PLAN_CONTENT_REFUSED("plan-content-refused", 422);

  private final String slug;
  private final int status;

  ContentProblem(String slug, int status) {
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
