package org.sightline.measure.catalogue;

import org.sightline.problem.ProblemType;

/** What can go wrong with the catalogue of measures. */
public enum CatalogueProblem implements ProblemType {
  /** No such measure within reach. */
  MEASURE_NOT_FOUND("measure-not-found", 404);

  private final String slug;
  private final int status;

  CatalogueProblem(String slug, int status) {
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
