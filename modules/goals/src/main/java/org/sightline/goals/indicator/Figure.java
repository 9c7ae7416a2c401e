package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
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

  private static final BigDecimal SMALLEST = new BigDecimal("0.0000005");

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

  /** Whether the column holds a number: not too large, and not rounded to 0 unless it is 0. */
  static boolean isStorable(BigDecimal number) {
    return number.abs().compareTo(LARGEST) <= 0 && !vanishes(number);
  }

  /** Whether the columns hold its numbers; sums of what they hold may be larger. */
  boolean isSmallEnough() {
    return Stream.of(value, numerator, denominator)
        .filter(Objects::nonNull)
        .allMatch(number -> number.abs().compareTo(LARGEST) <= 0);
  }

  /** Whether a number that is not 0 would be stored as 0. */
  static boolean vanishes(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(SMALLEST) < 0;
  }

  /** Whether it is a share whose counts are known. */
  boolean hasCounts() {
    return numerator != null && denominator != null;
  }
}
