package org.sightline.plans.executive;

import org.sightline.problem.ProblemType;

/** What can go wrong with executives, their officials and cycles. */
public enum ExecutiveProblem implements ProblemType {
  /** No such executive within reach. */
  EXECUTIVE_NOT_FOUND("executive-not-found", 404),
  /** No such cycle within reach. */
  CYCLE_NOT_FOUND("cycle-not-found", 404),
  /** The person is registered as an executive already. */
  EXECUTIVE_EXISTS("executive-exists", 409),
  /** The agency has a cycle of that year already, or no rule set covers it. */
  CYCLE_REFUSED("cycle-refused", 409),
  /** The official cannot be assigned like this. */
  ASSIGNMENT_REFUSED("assignment-refused", 422);

  private final String slug;
  private final int status;

  ExecutiveProblem(String slug, int status) {
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
