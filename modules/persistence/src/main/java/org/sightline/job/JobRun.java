package org.sightline.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;

/**
 * One attempt at a job, in the hands of its handler. Its heart beats by itself while the handler
 * works.
 */
public final class JobRun {

  private final TakenJob job;
  private volatile JobProgress progress = new JobProgress(0, 0);
  private volatile @Nullable String stopped;

  JobRun(TakenJob job) {
    this.job = job;
  }

  /** The job. */
  public JobId id() {
    return job.id();
  }

  /** What the job works on; null where there is no such thing. */
  public @Nullable UUID subject() {
    return job.subject();
  }

  /** Number of this attempt; an older attempt can no longer complete the job. */
  public long fence() {
    return job.fence();
  }

  AccountId owner() {
    return job.owner();
  }

  TakenJob job() {
    return job;
  }

  /**
   * Says how far the work is; shown to the owner with the next heartbeat.
   *
   * @throws JobCancelled when the job was stopped or taken by another node
   */
  public void progress(long done, long total) {
    progress = new JobProgress(done, total);
    check();
  }

  /**
   * Goes on only while the job is still ours.
   *
   * @throws JobCancelled when the job was stopped or taken by another node
   */
  public void check() {
    String why = stopped;
    if (why != null) {
      throw new JobCancelled(why);
    }
  }

  JobProgress progress() {
    return progress;
  }

  void stop(String why) {
    stopped = why;
  }
}
