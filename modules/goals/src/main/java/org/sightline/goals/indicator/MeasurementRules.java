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

  /** The largest base that is taken, the largest count that files may hold too. */
  private static final long LARGEST_BASE = 999_999_999_999L;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private MeasurementRules() {}

  /** Everything that is wrong with the numbers. */
  static List<MeasurementFault> faults(
      Unit unit, boolean surveyEstimate, NewMeasurement measurement) {
    List<MeasurementFault> faults = new ArrayList<>();
    addValue(unit, measurement.value(), faults);
    addCounts(unit, measurement, faults);
    addError(measurement.standardError(), faults);
    addBase(surveyEstimate, measurement.n(), faults);
    String note = measurement.note();
    if (note != null && note.length() > NewMeasurement.LONGEST_NOTE) {
      faults.add(MeasurementFault.NOTE_TOO_LONG);
    }
    return faults;
  }

  private static void addBase(
      boolean surveyEstimate, @Nullable Long n, List<MeasurementFault> faults) {
    if (n == null ? surveyEstimate : n < 1) {
      faults.add(MeasurementFault.BASE_MISSING);
    } else if (n != null && n > LARGEST_BASE) {
      faults.add(MeasurementFault.BASE_TOO_LARGE);
    }
  }

  private static void addValue(Unit unit, BigDecimal value, List<MeasurementFault> faults) {
    if (Figure.vanishes(value)) {
      faults.add(MeasurementFault.TOO_SMALL);
    } else if (!Figure.isStorable(value)) {
      faults.add(MeasurementFault.TOO_LARGE);
    } else if (!isWithin(unit, value)) {
      faults.add(MeasurementFault.OUT_OF_RANGE);
    }
  }

  private static void addError(@Nullable BigDecimal error, List<MeasurementFault> faults) {
    if (error != null && error.signum() < 0) {
      faults.add(MeasurementFault.ERROR_NEGATIVE);
    } else if (error != null && !Figure.isStorable(error)) {
      faults.add(MeasurementFault.ERROR_NOT_STORABLE);
    }
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
    } else if (!Figure.isStorable(numerator) || !Figure.isStorable(denominator)) {
      faults.add(MeasurementFault.COUNTS_NOT_STORABLE);
    } else if (unit == Unit.PERCENT && isOther(measurement.value(), numerator, denominator)) {
      faults.add(MeasurementFault.NOT_THE_SHARE);
    }
  }

  private static boolean isPart(Unit unit, BigDecimal numerator, @Nullable BigDecimal denominator) {
    return denominator != null
        && numerator.signum() >= 0
        && denominator.signum() > 0
        && (unit != Unit.PERCENT || numerator.compareTo(denominator) <= 0);
  }

  /** Whether a value that can be judged is not the share that its counts give. */
  private static boolean isOther(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    return Figure.isStorable(value) && !isShare(value, numerator, denominator);
  }

  private static boolean isShare(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal share = numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL128);
    return value.subtract(share).abs().compareTo(ROUNDED) <= 0;
  }
}
