package org.sightline.hisp.provider;

import org.sightline.problem.ProblemType;

/** What can go wrong with providers and services. */
public enum ProviderProblem implements ProblemType {
  /** No such service within reach. */
  SERVICE_NOT_FOUND("service-not-found", 404);

  private final String slug;
  private final int status;

  ProviderProblem(String slug, int status) {
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
