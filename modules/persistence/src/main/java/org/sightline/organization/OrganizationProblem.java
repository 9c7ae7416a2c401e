package org.sightline.organization;

import org.sightline.problem.ProblemType;

/** What can go wrong with agencies and people. */
public enum OrganizationProblem implements ProblemType {
  /** No such agency, or part of one, within reach. */
  AGENCY_NOT_FOUND("agency-not-found", 404),
  /** No such person within reach. */
  PERSON_NOT_FOUND("person-not-found", 404);

  private final String slug;
  private final int status;

  OrganizationProblem(String slug, int status) {
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
