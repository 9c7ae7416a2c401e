package org.sightline.hisp.published;

import org.sightline.problem.ProblemType;

/** What can go wrong with published figures. */
public enum PublishedProblem implements ProblemType {
  /** The provider has published nothing, or nothing for the quarter. */
  PUBLICATION_NOT_FOUND("publication-not-found", 404);

  private final String slug;
  private final int status;

  PublishedProblem(String slug, int status) {
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
