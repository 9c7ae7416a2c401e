package org.sightline.job;

/** Where a background job stands. */
public enum JobState {
  /** It waits to be taken. */
  QUEUED,
  /** A node works on it. */
  RUNNING,
  /** It has done what it was made for. */
  COMPLETED,
  /** What it was given was refused; nothing was changed. */
  REJECTED,
  /** It failed more often than it is tried; nothing was changed. */
  FAILED,
  /** Somebody has stopped it; nothing was changed. */
  CANCELLED;

  /** Whether nothing more will happen to it. */
  public boolean isEnded() {
    return this != QUEUED && this != RUNNING;
  }
}
