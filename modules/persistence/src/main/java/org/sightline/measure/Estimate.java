package org.sightline.measure;

import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Normal;
import org.sightline.statistics.SampleMean;
import org.sightline.statistics.Wilson;

/**
 * A figure with what is known of its chance error, in the unit of its measure, unrounded.
 *
 * @param value a finite number
 * @param n how many answers or cases it rests on, at least 1; null for a figure that counts
 *     everything
 * @param standardError not negative; null where unknown
 * @param interval the 95 % interval, around the value; null exactly where the error is
 */
public record Estimate(
    double value, @Nullable Long n, @Nullable Double standardError, @Nullable Interval interval) {

  private static final double PERCENT = 100;

  /**
   * @throws IllegalArgumentException when a part is out of range, or an error comes without base or
   *     interval
   */
  public Estimate {
    require(Double.isFinite(value), "value", value);
    require(n == null || n >= 1, "base", n);
    require(standardError == null || standardError >= 0, "standard error", standardError);
    require(interval == null || interval.contains(value), "interval", interval);
    require((standardError == null) == (interval == null), "error with interval", interval);
    require(n != null || standardError == null, "base of error", n);
  }

  private static void require(boolean holds, String part, @Nullable Object value) {
    if (!holds) {
      throw new IllegalArgumentException(part + ": " + value);
    }
  }

  /** A figure without chance error, such as a count of all cases. */
  public static Estimate exact(double value) {
    return new Estimate(value, null, null, null);
  }

  /**
   * A share in percent with its Wilson interval.
   *
   * @param favourable how many of the answers count, 0 to {@code n}
   * @param n the base, at least 1
   * @throws IllegalArgumentException when a count is out of range
   */
  public static Estimate share(long favourable, long n) {
    Interval fractions =
        Wilson.interval(favourable, n)
            .orElseThrow(() -> new IllegalArgumentException("a share needs a base"));
    double fraction = (double) favourable / n;
    double error = Math.sqrt(fraction * (1 - fraction) / n);
    return new Estimate(PERCENT * fraction, n, PERCENT * error, fractions.times(PERCENT));
  }

  /**
   * A share known only as rounded percent and base: the count is the nearest whole one.
   *
   * @param percent from 0 to 100
   * @param n the base, at least 1
   * @throws IllegalArgumentException when a number is out of range
   */
  public static Estimate shareOf(double percent, long n) {
    return share(Math.round(percent / PERCENT * n), n);
  }

  /** A mean with its standard error and interval. */
  public static Estimate mean(SampleMean mean) {
    return new Estimate(mean.mean(), mean.n(), mean.standardError(), mean.interval());
  }

  /**
   * A figure whose error was computed elsewhere, such as a weighted share; its interval is the
   * normal one.
   *
   * @param n the base, at least 1
   * @param standardError not negative
   */
  public static Estimate withError(double value, long n, double standardError) {
    double reach = Normal.Z_95 * standardError;
    return new Estimate(value, n, standardError, new Interval(value - reach, value + reach));
  }
}
