package org.sightline.statistics;

import java.util.Optional;

/**
 * The score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22,
 * 1927). Unlike the textbook interval it stays within 0 and 1 and holds for few answers.
 */
public final class Wilson {

  private Wilson() {}

  /**
   * The 95 % interval of a share.
   *
   * @param successes how many of the answers count, 0 to {@code n}
   * @param n the base
   * @return fractions from 0 to 1, unrounded; empty when nobody answered
   * @throws IllegalArgumentException unless {@code 0 <= successes <= n}
   */
  public static Optional<Interval> interval(long successes, long n) {
    Counts.check(successes, n);
    return n == 0 ? Optional.empty() : Optional.of(of(successes, n));
  }

  private static Interval of(long successes, long n) {
    double p = (double) successes / n;
    double z2 = Normal.Z_95 * Normal.Z_95;
    double scale = 1 + z2 / n;
    double centre = (p + z2 / (2.0 * n)) / scale;
    double half = Normal.Z_95 * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / scale;
    // At the ends the exact bound is 0 or 1; the subtraction would leave a rounding error there.
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == n ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }
}
