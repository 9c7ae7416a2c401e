package org.sightline.statistics;

/**
 * Welch's comparison of two means with unequal variances (B. L. Welch, Biometrika 34, 1947).
 *
 * @param difference the second mean minus the first
 * @param t the difference in standard errors; infinite when neither mean has an error
 * @param degreesOfFreedom after Welch and Satterthwaite; infinite where the normal distribution is
 *     the reference
 * @param p the two-sided probability, 0 to 1
 * @param interval the 95 % interval of the difference
 */
public record Welch(
    double difference, double t, double degreesOfFreedom, double p, Interval interval) {

  /** From this base on, on both sides, the normal distribution is the reference. */
  public static final long NORMAL_FROM = 30;

  /** Compares two means. */
  public static Welch compare(SampleMean first, SampleMean second) {
    double difference = second.mean() - first.mean();
    double error = Math.hypot(first.standardError(), second.standardError());
    double t = difference == 0 ? 0 : difference / error;
    boolean normal = first.n() >= NORMAL_FROM && second.n() >= NORMAL_FROM;
    double freedom = normal ? Double.POSITIVE_INFINITY : freedom(first, second);
    double critical = normal ? Normal.Z_95 : StudentT.critical(freedom);
    double p = normal ? Normal.twoSidedP(t) : StudentT.twoSidedP(t, freedom);
    Interval interval = new Interval(difference - critical * error, difference + critical * error);
    return new Welch(difference, t, freedom, p, interval);
  }

  private static double freedom(SampleMean first, SampleMean second) {
    double v1 = first.standardError() * first.standardError();
    double v2 = second.standardError() * second.standardError();
    double parts = v1 * v1 / (first.n() - 1) + v2 * v2 / (second.n() - 1);
    // Without any variance the ratio is undefined; every degree of freedom gives the same answer.
    return parts == 0 ? first.n() + second.n() - 2.0 : (v1 + v2) * (v1 + v2) / parts;
  }
}
