package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one measurement, as they are stored: with six decimals.
 *
 * @param value in the unit of the indicator
 * @param numerator how many of the denominator count; null where that is not known
 * @param denominator of how many; null where that is not known
 * @param n how many answers it rests on; null where it counts everything
 * @param standardError in the unit; null where it is not known
 */
record Figure(
    BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Long n,
    @Nullable BigDecimal standardError) {

  static final int DECIMALS = 6;

  /** Thirteen digits before the point fit into the column. */
  static final BigDecimal LARGEST = BigDecimal.TEN.pow(13).subtract(BigDecimal.ONE);

  Figure {
    requireNonNull(value, "value");
    value = stored(value);
    numerator = numerator == null ? null : stored(numerator);
    denominator = denominator == null ? null : stored(denominator);
    standardError = standardError == null ? null : stored(standardError);
  }

  /** A number as the store keeps it: six decimals, without zeros at the end. */
  static BigDecimal stored(BigDecimal number) {
    BigDecimal plain = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Whether it is a share whose counts are known. */
  boolean hasCounts() {
    return numerator != null && denominator != null;
  }
}
