package org.sightline.ingest;

import org.sightline.job.JobState;

/** An import with the state of its job, as the query finds them. */
record ImportRow(Import file, JobState state, long done, long total) {

  // Public, so that the query can call it.
  public ImportRow {}

  ImportSummary summary() {
    return file.summary(state, done, total);
  }
}
