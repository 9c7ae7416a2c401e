package org.sightline.job;

/**
 * A job was queued.
 *
 * @param id the job
 */
record JobQueued(JobId id) {}
