package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Unit;

/** Checks the numbers of a measurement. */
final class MeasurementRules {

  /** How far a typed share may be from what its counts give, in points: it was rounded. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private MeasurementRules() {}

  /** Everything that is wrong with the numbers. */
  static List<MeasurementFault> faults(
      Unit unit, boolean surveyEstimate, NewMeasurement measurement) {
    List<MeasurementFault> faults = new ArrayList<>();
    BigDecimal value = measurement.value();
    if (value.abs().compareTo(Figure.LARGEST) > 0) {
      faults.add(MeasurementFault.TOO_LARGE);
    } else if (!isWithin(unit, value)) {
      faults.add(MeasurementFault.OUT_OF_RANGE);
    }
    addCounts(unit, measurement, faults);
    Long n = measurement.n();
    if (n == null ? surveyEstimate : n < 1) {
      faults.add(MeasurementFault.BASE_MISSING);
    }
    return faults;
  }

  /** Whether the unit allows a value. */
  static boolean isWithin(Unit unit, BigDecimal value) {
    return switch (unit) {
      case PERCENT, INDEX_100 -> isBetween(value, BigDecimal.ZERO, HUNDRED);
      case SCORE_1_5 -> isBetween(value, BigDecimal.ONE, BigDecimal.valueOf(5));
      case MILESTONE -> isBetween(value, BigDecimal.ZERO, BigDecimal.ONE);
      case COUNT, DAYS, HOURS, MINUTES -> value.signum() >= 0;
      case CURRENCY, RATIO, TEXT -> true;
    };
  }

  private static boolean isBetween(BigDecimal value, BigDecimal low, BigDecimal high) {
    return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
  }

  private static void addCounts(
      Unit unit, NewMeasurement measurement, List<MeasurementFault> faults) {
    BigDecimal numerator = measurement.numerator();
    BigDecimal denominator = measurement.denominator();
    if (numerator == null && denominator == null) {
      return;
    }
    if (numerator == null || denominator == null || !isPart(unit, numerator, denominator)) {
      faults.add(MeasurementFault.BAD_COUNTS);
    } else if (unit == Unit.PERCENT && !isShare(measurement.value(), numerator, denominator)) {
      faults.add(MeasurementFault.NOT_THE_SHARE);
    }
  }

  private static boolean isPart(Unit unit, BigDecimal numerator, @Nullable BigDecimal denominator) {
    return denominator != null
        && numerator.signum() >= 0
        && denominator.signum() > 0
        && denominator.compareTo(Figure.LARGEST) <= 0
        && (unit != Unit.PERCENT || numerator.compareTo(denominator) <= 0);
  }

  private static boolean isShare(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal share = numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
    return value.subtract(share).abs().compareTo(ROUNDED) <= 0;
  }
}
