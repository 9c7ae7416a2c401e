package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Observation;
import org.sightline.statistics.Interval;
import org.sightline.time.FiscalCalendar;

/**
 * The last observation of a measure, unrounded.
 *
 * @param period its period, such as {@code FY2026-Q4} or {@code 2026-09}
 * @param value in the unit of the measure
 * @param n the base; null for a figure that counts everything
 * @param low the lower end of the 95 % interval; null where there is none
 * @param high the upper end; null where there is none
 * @param asOf when the figure was known
 */
public record LatestFigure(
    String period,
    double value,
    @Nullable Long n,
    @Nullable Double low,
    @Nullable Double high,
    Instant asOf) {

  public LatestFigure {
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
  }

  static LatestFigure of(Observation observation, FiscalCalendar calendar) {
    Interval interval = observation.estimate().interval();
    return new LatestFigure(
        calendar.text(observation.period()),
        observation.value(),
        observation.n(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        observation.provenance().asOf());
  }
}
