package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.sightline.security.OpenToCallers;

/** Ends a job in the transaction of its work. */
@ApplicationScoped
public class JobCompletion {

  private JobQueue queue;

  protected JobCompletion() {}

  @Inject
  JobCompletion(JobQueue queue) {
    this.queue = queue;
  }

  /**
   * Marks the job as completed, in the transaction of the work itself.
   *
   * @throws JobCancelled when another attempt has taken the job since; the work rolls back
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Only whoever holds the running attempt can call it.")
  public void complete(JobRun run) {
    end(run, JobState.COMPLETED);
  }

  /**
   * Marks the job as refused, in the transaction that writes down why.
   *
   * @throws JobCancelled when another attempt has taken the job since; that transaction rolls back
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Only whoever holds the running attempt can call it.")
  public void reject(JobRun run) {
    end(run, JobState.REJECTED);
  }

  private void end(JobRun run, JobState state) {
    if (!queue.end(run.job(), state, run.progress(), null)) {
      throw new JobCancelled("The job was taken again");
    }
  }
}
