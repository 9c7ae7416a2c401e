package org.sightline.job;

import org.sightline.problem.ProblemType;

/** What can go wrong with background jobs. */
public enum JobProblem implements ProblemType {
  /** No such job within reach. */
  JOB_NOT_FOUND("job-not-found", 404),
  /** The state of the job does not allow this. */
  JOB_STATE_CONFLICT("job-state-conflict", 409);

  private final String slug;
  private final int status;

  JobProblem(String slug, int status) {
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
