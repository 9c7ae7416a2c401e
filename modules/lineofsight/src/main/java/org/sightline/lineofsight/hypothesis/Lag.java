package org.sightline.lineofsight.hypothesis;

/**
 * After how many periods of the series the outcome is expected to follow.
 *
 * @param min the shortest, 0 for the same period
 * @param max the longest, from {@code min} to 40
 */
public record Lag(int min, int max) {

  private static final int LONGEST = 40;

  /**
   * @throws HypothesisRefused when they do not lie in this order and range
   */
  public Lag {
    if (min < 0 || max < min || max > LONGEST) {
      throw new HypothesisRefused("lag");
    }
  }
}
