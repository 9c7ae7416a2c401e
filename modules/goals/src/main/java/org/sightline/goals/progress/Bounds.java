package org.sightline.goals.progress;

import java.math.BigDecimal;

/**
 * Two values to stay between; both belong to it.
 *
 * @param low the lower one
 * @param high the higher one
 */
public record Bounds(BigDecimal low, BigDecimal high) {

  /**
   * @throws IllegalArgumentException when the lower one is above the higher one
   */
  public Bounds {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " above " + high);
    }
  }

  /** How far outside a value lies; 0 inside. */
  BigDecimal distance(BigDecimal value) {
    if (value.compareTo(low) < 0) {
      return low.subtract(value);
    }
    return value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
  }
}
