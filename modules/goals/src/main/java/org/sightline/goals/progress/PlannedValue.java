package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight line from the baseline to the target, in days.
 *
 * @param from the day of the baseline
 * @param baseline the value on that day
 * @param until the day by which the target is to be reached, after {@code from}
 * @param target the value on that day
 */
public record PlannedValue(
    LocalDate from, BigDecimal baseline, LocalDate until, BigDecimal target) {

  /**
   * @throws IllegalArgumentException when the line has no days
   */
  public PlannedValue {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(from + " to " + until);
    }
  }

  /** The value planned for a day: the baseline before the line begins, the target after its end. */
  public BigDecimal on(LocalDate day) {
    long length = ChronoUnit.DAYS.between(from, until);
    long gone = Math.max(0, Math.min(length, ChronoUnit.DAYS.between(from, day)));
    return baseline.add(
        target
            .subtract(baseline)
            .multiply(BigDecimal.valueOf(gone))
            .divide(BigDecimal.valueOf(length), Progress.EXACT));
  }
}
