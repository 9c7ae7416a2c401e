package org.sightline.statistics;

import java.util.Optional;

/**
 * The pooled z test of two shares (textbook).
 *
 * @param difference the second share minus the first, a fraction from -1 to 1
 * @param z the difference in pooled standard errors; 0 when all answers on both sides are alike
 * @param p the two-sided probability, 0 to 1
 */
record TwoProportions(double difference, double z, double p) {

  /**
   * Compares two shares.
   *
   * @param x1 successes on the first side, 0 to {@code n1}
   * @param n1 base of the first side
   * @param x2 successes on the second side, 0 to {@code n2}
   * @param n2 base of the second side
   * @return empty when a side has no base
   * @throws IllegalArgumentException when successes are negative or exceed their base
   */
  public static Optional<TwoProportions> test(long x1, long n1, long x2, long n2) {
    Counts.check(x1, n1);
    Counts.check(x2, n2);
    if (n1 == 0 || n2 == 0) {
      return Optional.empty();
    }
    double difference = (double) x2 / n2 - (double) x1 / n1;
    double pooled = (double) (x1 + x2) / (n1 + n2);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
    double z = error == 0 ? 0 : difference / error;
    return Optional.of(new TwoProportions(difference, z, Normal.twoSidedP(z)));
  }
}
