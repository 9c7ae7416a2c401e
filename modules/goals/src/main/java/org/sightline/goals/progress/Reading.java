package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator at the end of a period.
 *
 * @param day the last day of the period
 * @param actual the value; null where none was reported or it is withheld
 * @param suppressed whether it is withheld
 * @param standardError of the value, in its unit; null where it is not an estimate
 */
public record Reading(
    LocalDate day,
    @Nullable BigDecimal actual,
    boolean suppressed,
    @Nullable Double standardError) {

  /**
   * @throws IllegalArgumentException when a withheld value is given
   */
  public Reading {
    if (suppressed && actual != null) {
      throw new IllegalArgumentException("a withheld value is not given");
    }
  }

  /** A period without a value. */
  public static Reading missing(LocalDate day) {
    return new Reading(day, null, false, null);
  }

  /** A value that counts everything. */
  public static Reading of(LocalDate day, BigDecimal actual) {
    return new Reading(day, actual, false, null);
  }
}
