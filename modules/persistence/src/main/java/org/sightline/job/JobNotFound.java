package org.sightline.job;

import org.sightline.problem.GovernanceException;

/** There is no such job within the reach of the actor. */
public final class JobNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says no more than that. */
  public JobNotFound() {
    super(JobProblem.JOB_NOT_FOUND);
  }
}
