package org.sightline.job;

import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** The state of the job does not allow this. */
final class JobStateConflict extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /**
   * @param state where the job stands
   * @param event what was asked of it: {@code cancel} or {@code retry}
   */
  public JobStateConflict(JobState state, String event) {
    super(
        JobProblem.JOB_STATE_CONFLICT,
        Text.of(JobStateConflict.class, "state." + state),
        Text.of(JobStateConflict.class, "event." + event));
  }
}
