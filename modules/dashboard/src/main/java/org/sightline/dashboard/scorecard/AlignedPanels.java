package org.sightline.dashboard.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.dashboard.chart.ControlChart;
import org.sightline.dashboard.measure.SeriesPoints;
import org.sightline.measure.Observation;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * Two series over the same quarters, so that a quarter stands at the same place in both panels. A
 * quarter that only one of them has is a gap in the other.
 *
 * @param upper the first series
 * @param lower the second series
 * @param period the quarters shown; empty where there is nothing to show
 */
record AlignedPanels(ControlChart upper, ControlChart lower, String period) {

  static AlignedPanels of(MeasureStanding first, MeasureStanding second, Locale locale) {
    FiscalCalendar calendar = first.calendar();
    Optional<FiscalQuarter> from = quarters(first, second, calendar).min(FiscalQuarter::compareTo);
    Optional<FiscalQuarter> to = quarters(first, second, calendar).max(FiscalQuarter::compareTo);
    if (from.isEmpty() || to.isEmpty()) {
      return new AlignedPanels(nothing(first, locale), nothing(second, locale), "");
    }
    return new AlignedPanels(
        chart(first, from.get(), to.get(), locale),
        chart(second, from.get(), to.get(), locale),
        from.get() + " – " + to.get());
  }

  private static Stream<FiscalQuarter> quarters(
      MeasureStanding first, MeasureStanding second, FiscalCalendar calendar) {
    return Stream.of(first, second)
        .flatMap(one -> one.series().observations().stream())
        .map(Observation::period)
        .map(calendar::quarterOf);
  }

  private static ControlChart chart(
      MeasureStanding standing, FiscalQuarter from, FiscalQuarter to, Locale locale) {
    return ControlChart.of(
        new SeriesPoints(standing.calendar(), locale)
            .between(standing.series().observations(), from, to),
        standing.measure().kind().unit(),
        locale);
  }

  private static ControlChart nothing(MeasureStanding standing, Locale locale) {
    return ControlChart.of(List.of(), standing.measure().kind().unit(), locale);
  }
}
