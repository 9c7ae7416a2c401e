package org.sightline.hisp.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.published.NewPublishedFigure;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalQuarter;

/** A service, or one of its surveys alone, whose figures are published. */
final class PublishedPart {

  private final SurveyedService service;
  private final @Nullable UUID instrument;
  private final String label;
  private final Map<FiscalQuarter, SurveyedQuarter> quarters = new TreeMap<>();

  /**
   * @param service as this part of it sees it
   * @param instrument the survey; null for all of them together
   * @param label what tells the survey apart; blank where nothing does
   */
  PublishedPart(SurveyedService service, @Nullable UUID instrument, String label) {
    this.service = service;
    this.instrument = instrument;
    this.label = label;
    service.quarters().forEach(quarter -> quarters.put(quarter.quarter(), quarter));
  }

  /** Adds those of all quarters: what a figure is flagged with depends on the quarters before. */
  void addFigures(
      ServiceSeries.Sources sources, Map<FiscalQuarter, List<NewPublishedFigure>> figures) {
    for (Driver driver : ServiceSeries.drivers(service)) {
      DriverSeries series = new DriverSeries(service, driver, service.method());
      Map<FiscalQuarter, Observation> means = byQuarter(series.means(sources::of));
      byQuarter(series.favourable(sources::of))
          .forEach(
              (quarter, share) ->
                  figures
                      .computeIfAbsent(quarter, any -> new ArrayList<>())
                      .add(figure(driver, quarter, share, means.get(quarter))));
    }
  }

  private NewPublishedFigure figure(
      Driver driver, FiscalQuarter quarter, Observation share, @Nullable Observation mean) {
    return new NewPublishedFigure(
        instrument,
        label,
        driver,
        favourable(quarters.get(quarter), driver, share.method()),
        share.estimate(),
        mean == null ? null : mean.estimate(),
        share.method(),
        share.flags());
  }

  private Map<FiscalQuarter, Observation> byQuarter(List<Observation> observations) {
    Map<FiscalQuarter, Observation> found = new TreeMap<>();
    observations.forEach(one -> found.put(service.calendar().quarterOf(one.period()), one));
    return found;
  }

  /** A weighted share is that of no count. */
  private static @Nullable Long favourable(
      @Nullable SurveyedQuarter quarter, Driver driver, CombiningMethod method) {
    return quarter == null || method != CombiningMethod.POOLED
        ? null
        : quarter.figures(driver).stream().mapToLong(one -> one.counts().favourable()).sum();
  }
}
