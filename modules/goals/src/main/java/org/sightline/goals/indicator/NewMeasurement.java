package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.time.Period;

/**
 * A measurement to be entered.
 *
 * @param indicator the indicator, one that no measure feeds
 * @param period a period of its frequency that is over
 * @param value in the unit of the indicator
 * @param numerator how many of the denominator count; null where it is no share
 * @param denominator of how many; null exactly where the numerator is
 * @param n how many answers it rests on; needed for the estimate of a survey
 * @param standardError in the unit; null where it is not known
 * @param note what a reader should know, up to {@value #LONGEST_NOTE} characters; null where
 *     nothing
 * @param supersedes the measurement of the same period that it corrects; null for the first one
 */
public record NewMeasurement(
    IndicatorId indicator,
    Period period,
    BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Long n,
    @Nullable BigDecimal standardError,
    @Nullable String note,
    @Nullable UUID supersedes) {

  /** The longest note that is taken, in characters. */
  public static final int LONGEST_NOTE = 2_000;

  public NewMeasurement {
    requireNonNull(indicator, "indicator");
    requireNonNull(period, "period");
    requireNonNull(value, "value");
    note = note == null || note.isBlank() ? null : note.strip();
  }

  /** The first value of a period, with nothing said beside it. */
  public static NewMeasurement of(IndicatorId indicator, Period period, BigDecimal value) {
    return new NewMeasurement(indicator, period, value, null, null, null, null, null, null);
  }
}
