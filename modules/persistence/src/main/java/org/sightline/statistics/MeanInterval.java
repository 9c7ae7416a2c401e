package org.sightline.statistics;

/**
 * The 95 % interval of a mean (textbook): Student's t, the normal distribution for many answers.
 */
final class MeanInterval {

  /** From this base on the normal critical value is used: t is then 1.980, normal 1.960. */
  public static final long NORMAL_FROM = 120;

  private MeanInterval() {}

  /**
   * The interval around a mean. It describes sampling noise alone, not who chose to answer.
   *
   * @param mean in the unit of the answers
   * @param standardError of the mean, not negative
   * @param n the base, at least 2
   * @throws IllegalArgumentException when the base is below 2 or the error is negative
   */
  public static Interval of(double mean, double standardError, long n) {
    if (n < 2 || !(standardError >= 0)) {
      throw new IllegalArgumentException("base " + n + ", standard error " + standardError);
    }
    double critical = n >= NORMAL_FROM ? Normal.Z_95 : StudentT.critical(n - 1.0);
    return new Interval(mean - critical * standardError, mean + critical * standardError);
  }
}
