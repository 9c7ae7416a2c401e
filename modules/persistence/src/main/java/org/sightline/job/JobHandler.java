package org.sightline.job;

/**
 * Does one kind of background work. It runs on behalf of the job's owner and may be run again from
 * the beginning: what it changes, it changes in one transaction, at whose end it calls {@link
 * JobCompletion#complete}, so that the change and the end of the job are one.
 */
public interface JobHandler {

  /** The kind of work, as it stands in the job. */
  String kind();

  /**
   * Does the work.
   *
   * @return how it ended: {@link JobState#COMPLETED} or {@link JobState#REJECTED}
   * @throws JobCancelled when it was stopped; pass on what {@link JobRun#progress} throws
   */
  JobState run(JobRun run);
}
