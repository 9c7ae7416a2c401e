package org.sightline.statistics;

/**
 * How many answers a comparison of two equal groups needs, and what a comparison could have shown
 * (textbook normal approximation: two-sided 5 % level, power 80 %).
 *
 * <p>The variance is that of one answer: {@code p(1-p)} of a share, the squared standard deviation
 * of a mean.
 */
public final class Power {

  private static final double REACH = Normal.Z_95 + Normal.Z_POWER_80;

  private Power() {}

  /** The variance of one answer to a yes-or-no question, 0 to 0.25. */
  public static double varianceOfShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("not a share: " + share);
    }
    return share * (1 - share);
  }

  /**
   * Answers needed in each of two groups to show a change.
   *
   * @param variance of one answer, not negative
   * @param change greater than zero, in the unit of the answers
   * @return unrounded; 0 when all answers are alike
   * @throws IllegalArgumentException when an argument is out of range
   */
  public static double answersPerGroup(double variance, double change) {
    if (!(variance >= 0 && change > 0)) {
      throw new IllegalArgumentException("variance " + variance + ", change " + change);
    }
    return 2 * variance * (REACH / change) * (REACH / change);
  }

  /**
   * The smallest change that a comparison of two groups would show with power 80 %.
   *
   * @param variance of one answer, not negative
   * @param n1 answers in the first group, at least 1
   * @param n2 answers in the second group, at least 1
   * @return in the unit of the answers, not negative
   * @throws IllegalArgumentException when an argument is out of range
   */
  public static double detectableChange(double variance, long n1, long n2) {
    if (!(variance >= 0) || n1 < 1 || n2 < 1) {
      throw new IllegalArgumentException("variance " + variance + ", bases " + n1 + ", " + n2);
    }
    return REACH * Math.sqrt(variance * (1.0 / n1 + 1.0 / n2));
  }
}
