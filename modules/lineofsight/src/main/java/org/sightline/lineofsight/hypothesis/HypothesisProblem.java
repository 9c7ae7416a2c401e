package org.sightline.lineofsight.hypothesis;

import org.sightline.problem.ProblemType;

/** What can go wrong with hypotheses. */
public enum HypothesisProblem implements ProblemType {
  /** No such hypothesis within reach. */
  HYPOTHESIS_NOT_FOUND("hypothesis-not-found", 404),
  /** Its state does not allow the event. */
  HYPOTHESIS_STATE_CONFLICT("hypothesis-state-conflict", 409),
  /** It cannot be written like this. */
  HYPOTHESIS_REFUSED("hypothesis-refused", 422);

  private final String slug;
  private final int status;

  HypothesisProblem(String slug, int status) {
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
