package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * Where a measure stands today: what is known of it, its series in the reporting grain, and the
 * verdict on its last observation.
 *
 * @param measure the measure
 * @param series its observations in the order of time
 * @param quarter the fiscal quarter of the owner's calendar that the verdict is about: that of the
 *     last observation, or the running one where there is none
 * @param verdict how it was going then
 * @param calendar the owner's calendar, which names the periods
 */
public record MeasureStanding(
    MeasureSummary measure,
    MeasureSeries series,
    FiscalQuarter quarter,
    Verdict verdict,
    FiscalCalendar calendar) {

  public MeasureStanding {
    requireNonNull(measure, "measure");
    requireNonNull(series, "series");
    requireNonNull(quarter, "quarter");
    requireNonNull(verdict, "verdict");
    requireNonNull(calendar, "calendar");
  }

  /** The last observation; empty where there is none. */
  public Optional<Observation> latest() {
    List<Observation> all = series.observations();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
