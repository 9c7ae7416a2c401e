package org.sightline.statistics;

/**
 * A closed interval of numbers, mostly a 95 % confidence interval, in the unit of what it
 * estimates.
 *
 * @param low the lower bound, at most {@code high}; may be infinite, never NaN
 * @param high the upper bound; may be infinite, never NaN
 */
public record Interval(double low, double high) {

  /**
   * @throws IllegalArgumentException when a bound is NaN or {@code low > high}
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval: " + low + " to " + high);
    }
  }

  /** Whether a value lies between the bounds; a bound itself does. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Whether both bounds lie on the same side of zero, so that a difference is shown. */
  public boolean excludesZero() {
    return !contains(0);
  }

  /** Half of the distance between the bounds: the margin of a symmetric interval. */
  public double margin() {
    return (high - low) / 2;
  }

  /**
   * The same interval in another unit, such as fractions turned into percent by 100.
   *
   * @param factor greater than zero
   * @throws IllegalArgumentException when the factor is not
   */
  public Interval times(double factor) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("factor must be positive: " + factor);
    }
    return new Interval(low * factor, high * factor);
  }
}
