package org.sightline.ingest;

import org.sightline.job.JobState;

/** Where an import stands. */
public enum ImportState {
  /** It waits to be looked into. */
  QUEUED,
  /** It is being checked or loaded. */
  RUNNING,
  /** It counts, whole. */
  COMPLETED,
  /** Something is wrong with the file; nothing of it was stored. */
  REJECTED,
  /** It was stopped, or something of ours failed; nothing of it was stored. */
  FAILED;

  static ImportState of(JobState job) {
    return job == JobState.CANCELLED ? FAILED : valueOf(job.name());
  }
}
