package org.sightline.measure;

import java.util.OptionalDouble;

/**
 * A rate with its base. It may exceed one where the parts do not belong to the whole.
 *
 * @param numerator not negative
 * @param denominator the base, not negative; at 0 there is no rate
 */
public record Rate(long numerator, long denominator) {

  private static final int PERCENT = 100;

  /**
   * @throws IllegalArgumentException when a part is negative
   */
  public Rate {
    if (numerator < 0 || denominator < 0) {
      throw new IllegalArgumentException(numerator + " of " + denominator);
    }
  }

  /** The rate as a fraction, unrounded; empty, not zero, without a base. */
  public OptionalDouble fraction() {
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) numerator / denominator);
  }

  /** The rate in percent, unrounded; empty, not zero, without a base. */
  public OptionalDouble percent() {
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) PERCENT * numerator / denominator);
  }
}
