package org.sightline.hisp.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.published.LatestPublication;
import org.sightline.hisp.published.NewPublishedFigure;
import org.sightline.hisp.published.NewPublishedQuarter;
import org.sightline.hisp.published.NewPublishedSurvey;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalQuarter;

/**
 * What the reports of one service have published that is not yet kept: each quarter whose reports
 * are others than those of its last version. A corrected report is another one.
 */
final class ServicePublication {

  private final SurveyedService service;
  private final Map<FiscalQuarter, LatestPublication> latest;
  private final ServiceSeries.Sources sources;

  ServicePublication(
      SurveyedService service,
      Map<FiscalQuarter, LatestPublication> latest,
      ServiceSeries.Sources sources) {
    this.service = service;
    this.latest = latest;
    this.sources = sources;
  }

  /**
   * The quarters to keep.
   *
   * @param snapshotHash hash of what the figures were computed from; null where there is none
   */
  List<NewPublishedQuarter> quarters(@Nullable String snapshotHash) {
    List<SurveyedQuarter> changed = service.quarters().stream().filter(this::isNew).toList();
    if (changed.isEmpty()) {
      return List.of();
    }
    Map<FiscalQuarter, List<NewPublishedFigure>> figures = new HashMap<>();
    addFigures(service, null, "", figures);
    service
        .instruments()
        .forEach(
            (instrument, label) -> addFigures(service.of(instrument), instrument, label, figures));
    return changed.stream()
        .map(
            quarter ->
                published(
                    quarter, figures.getOrDefault(quarter.quarter(), List.of()), snapshotHash))
        .toList();
  }

  private boolean isNew(SurveyedQuarter quarter) {
    LatestPublication last = latest.get(quarter.quarter());
    return last == null || !last.source().equals(quarter.reports());
  }

  private NewPublishedQuarter published(
      SurveyedQuarter quarter, List<NewPublishedFigure> figures, @Nullable String snapshotHash) {
    LatestPublication last = latest.get(quarter.quarter());
    return new NewPublishedQuarter(
        service.agency(),
        service.provider(),
        service.id(),
        service.name(),
        quarter.quarter(),
        service.calendar().period(quarter.quarter()),
        last == null ? 1 : last.version() + 1,
        quarter.reports(),
        snapshotHash,
        service.method(),
        quarter.results().stream().map(ServicePublication::survey).toList(),
        figures);
  }

  private static NewPublishedSurvey survey(SurveyedResult result) {
    Map<Driver, QuestionCounts> answers = new EnumMap<>(Driver.class);
    result
        .questions()
        .forEach(
            (driver, question) -> {
              if (question.counts().n() > 0) {
                answers.put(driver, question.counts());
              }
            });
    return new NewPublishedSurvey(result.instrument(), result.label(), result.volumes(), answers);
  }

  /** The figures of all quarters: what a figure is flagged with depends on the quarters before. */
  private void addFigures(
      SurveyedService part,
      @Nullable UUID instrument,
      String label,
      Map<FiscalQuarter, List<NewPublishedFigure>> figures) {
    Map<FiscalQuarter, SurveyedQuarter> quarters = new TreeMap<>();
    part.quarters().forEach(quarter -> quarters.put(quarter.quarter(), quarter));
    for (Driver driver : ServiceSeries.drivers(part)) {
      DriverSeries series = new DriverSeries(part, driver, part.method());
      Map<FiscalQuarter, Observation> means = byQuarter(series.means(sources::of));
      byQuarter(series.favourable(sources::of))
          .forEach(
              (quarter, share) -> {
                Observation mean = means.get(quarter);
                Long favourable = favourable(quarters.get(quarter), driver, share.method());
                figures
                    .computeIfAbsent(quarter, any -> new ArrayList<>())
                    .add(figure(instrument, label, driver, favourable, share, mean));
              });
    }
  }

  private static NewPublishedFigure figure(
      @Nullable UUID instrument,
      String label,
      Driver driver,
      @Nullable Long favourable,
      Observation share,
      @Nullable Observation mean) {
    return new NewPublishedFigure(
        instrument,
        label,
        driver,
        favourable,
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
