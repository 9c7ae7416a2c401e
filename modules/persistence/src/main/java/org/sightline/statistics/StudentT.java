package org.sightline.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t distribution; degrees of freedom are any number greater than zero. */
public final class StudentT {

  private static final double UPPER_95 = 0.975;

  private StudentT() {}

  /**
   * The two-sided 95 % critical value, such as 12.706 for one degree of freedom.
   *
   * @throws IllegalArgumentException when {@code degreesOfFreedom} is not greater than zero
   */
  public static double critical(double degreesOfFreedom) {
    return distribution(degreesOfFreedom).inverseCumulativeProbability(UPPER_95);
  }

  /**
   * Probability of a value of at most {@code t}, 0 to 1.
   *
   * @throws IllegalArgumentException when {@code degreesOfFreedom} is not greater than zero
   */
  public static double cumulative(double t, double degreesOfFreedom) {
    return distribution(degreesOfFreedom).cumulativeProbability(t);
  }

  /**
   * Probability of a value at least as far from zero as {@code t}, on either side, 0 to 1.
   *
   * @param t any number, infinite ones too
   * @throws IllegalArgumentException when {@code degreesOfFreedom} is not greater than zero
   */
  public static double twoSidedP(double t, double degreesOfFreedom) {
    return Math.min(1, 2 * cumulative(-Math.abs(t), degreesOfFreedom));
  }

  private static TDistribution distribution(double degreesOfFreedom) {
    if (!(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException("degrees of freedom: " + degreesOfFreedom);
    }
    return new TDistribution(degreesOfFreedom);
  }
}
