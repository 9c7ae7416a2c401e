package org.sightline.job;

/**
 * How far a job is, in units of its own.
 *
 * @param done units done
 * @param total units to do; 0 while nobody knows
 */
public record JobProgress(long done, long total) {

  /** Whole percent, 0 to 100; 0 while the total is unknown. */
  public int percent() {
    return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
  }
}
