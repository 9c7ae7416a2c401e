package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where an indicator starts.
 *
 * @param value in the unit of the indicator
 * @param date the day on which it was that
 */
public record Baseline(BigDecimal value, LocalDate date) {

  public Baseline {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(date, "date");
  }
}
