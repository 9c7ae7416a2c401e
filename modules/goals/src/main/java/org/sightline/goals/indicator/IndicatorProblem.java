package org.sightline.goals.indicator;

import org.sightline.problem.ProblemType;

/** What can go wrong with indicators. */
public enum IndicatorProblem implements ProblemType {
  /** No such indicator within reach. */
  INDICATOR_NOT_FOUND("indicator-not-found", 404),
  /** The indicator cannot be made like this. */
  INDICATOR_REFUSED("indicator-refused", 422),
  /** The target cannot be set like this. */
  TARGET_REFUSED("target-refused", 422),
  /** The measurement cannot be entered like this. */
  MEASUREMENT_REFUSED("measurement-refused", 422),
  /** A text is no period. */
  BAD_PERIOD("bad-period", 400),
  /** The period has a measurement already. */
  MEASUREMENT_EXISTS("measurement-exists", 409);

  private final String slug;
  private final int status;

  IndicatorProblem(String slug, int status) {
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
