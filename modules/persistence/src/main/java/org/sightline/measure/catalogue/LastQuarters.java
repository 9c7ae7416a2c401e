package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * When each of some measures was last observed.
 *
 * @param series the series of each
 * @param calendars the calendar of each owner
 * @param today the day on which it is asked
 */
record LastQuarters(
    Map<MeasureId, MeasureSeries> series,
    Map<OrganizationId, FiscalCalendar> calendars,
    LocalDate today) {

  /** The quarter of the last observation; without any, the one that runs today. */
  FiscalQuarter quarter(MeasureSummary measure) {
    List<Observation> all = series(measure).observations();
    LocalDate day = all.isEmpty() ? today : all.get(all.size() - 1).period().lastDay();
    return calendar(measure).quarterOf(day);
  }

  /** Where a measure stands with the verdict on that quarter. */
  MeasureStanding standing(MeasureSummary measure, Verdict verdict) {
    return new MeasureStanding(
        measure, series(measure), quarter(measure), verdict, calendar(measure));
  }

  private MeasureSeries series(MeasureSummary measure) {
    return requireNonNull(series.get(measure.id()));
  }

  private FiscalCalendar calendar(MeasureSummary measure) {
    return requireNonNull(calendars.get(measure.subject().owner()));
  }
}
