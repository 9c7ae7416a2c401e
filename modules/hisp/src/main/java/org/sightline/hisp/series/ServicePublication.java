package org.sightline.hisp.series;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.published.LatestPublication;
import org.sightline.hisp.published.NewPublishedFigure;
import org.sightline.hisp.published.NewPublishedQuarter;
import org.sightline.hisp.published.NewPublishedSurvey;
import org.sightline.measure.Driver;
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
    Map<FiscalQuarter, List<NewPublishedFigure>> figures = figures();
    return changed.stream()
        .map(
            quarter ->
                published(
                    quarter, figures.getOrDefault(quarter.quarter(), List.of()), snapshotHash))
        .toList();
  }

  /** The figures of all surveys together, then those of each. */
  private Map<FiscalQuarter, List<NewPublishedFigure>> figures() {
    Map<FiscalQuarter, List<NewPublishedFigure>> figures = new HashMap<>();
    new PublishedPart(service, null, "").addFigures(sources, figures);
    service
        .instruments()
        .forEach(
            (instrument, label) ->
                new PublishedPart(service.of(instrument), instrument, label)
                    .addFigures(sources, figures));
    return figures;
  }

  private boolean isNew(SurveyedQuarter quarter) {
    LatestPublication last = latest.get(quarter.quarter());
    return last == null || !last.source().equals(quarter.reports());
  }

  private NewPublishedQuarter published(
      SurveyedQuarter quarter, List<NewPublishedFigure> figures, @Nullable String snapshotHash) {
    return new NewPublishedQuarter(
        service.agency(),
        service.provider(),
        service.id(),
        service.name(),
        quarter.quarter(),
        service.calendar().period(quarter.quarter()),
        version(quarter),
        quarter.reports(),
        snapshotHash,
        service.method(),
        quarter.results().stream().map(ServicePublication::survey).toList(),
        figures);
  }

  private int version(SurveyedQuarter quarter) {
    LatestPublication last = latest.get(quarter.quarter());
    return last == null ? 1 : last.version() + 1;
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
}
