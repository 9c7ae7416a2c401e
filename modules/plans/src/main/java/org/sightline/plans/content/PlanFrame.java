package org.sightline.plans.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time in which a plan is judged.
 *
 * @param start the first day of the appraisal period
 * @param end the last day
 * @param today the day on which the question is asked
 */
public record PlanFrame(LocalDate start, LocalDate end, LocalDate today) {

  /**
   * @throws IllegalArgumentException when the period is empty
   */
  public PlanFrame {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(start + " to " + end);
    }
  }

  /** Whether the period runs or is over. */
  public boolean hasBegun() {
    return !today.isBefore(start);
  }

  /** Whether a date can be a target: in the period, and not past. */
  boolean canBeTarget(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end) && !date.isBefore(today);
  }

  /** How many readings of a measure end in the period. */
  long readings(ReadingFrequency frequency) {
    return ChronoUnit.MONTHS.between(start, end.plusDays(1)) / frequency.months();
  }

  /**
   * The day at which a figure must not be too old: the end of the period, or today while that lies
   * ahead.
   */
  public LocalDate reference() {
    return today.isBefore(end) ? today : end;
  }
}
