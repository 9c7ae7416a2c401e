package org.sightline.app.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionWordings;
import org.sightline.hisp.figure.Combination;
import org.sightline.hisp.figure.FigureFlags;
import org.sightline.hisp.figure.FlagThresholds;
import org.sightline.hisp.figure.SurveyFigures;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportState;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.Unit;
import org.sightline.measure.Verdict;
import org.sightline.measure.VerdictSettings;
import org.sightline.measure.Verdicts;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** The favourable share of trust of a demo service, as the product would observe it. */
final class DemoSeries {

  private static final Provenance SOURCE = new Provenance(Instant.EPOCH, 1, "demo", null);

  private final List<Observation> observations = new ArrayList<>();

  DemoSeries(DemoService service) {
    QuestionWordings earlier = null;
    for (DemoReport report : new DemoReports().of(service)) {
      QuestionWordings wordings =
          QuestionWordings.of(trust(report).stream().map(QuestionResult::wording).toList());
      if (report.state() == ReportState.PUBLISHED) {
        observations.add(observation(report, wordings, earlier));
        earlier = wordings;
      }
    }
  }

  List<Observation> observations() {
    return observations;
  }

  Observation at(FiscalQuarter quarter) {
    return observations.stream()
        .filter(one -> FiscalCalendar.FEDERAL.quarterOf(one.period()).equals(quarter))
        .findFirst()
        .orElseThrow();
  }

  Verdict verdict(FiscalQuarter quarter) {
    MeasureSeries series =
        new MeasureSeries("Trust", Unit.PERCENT, Direction.INCREASE, observations);
    return new Verdicts(VerdictSettings.DEFAULT, FiscalCalendar.FEDERAL).of(series, quarter);
  }

  private static Observation observation(
      DemoReport report, QuestionWordings wordings, @Nullable QuestionWordings earlier) {
    List<SurveyFigures> figures =
        report.surveys().stream()
            .map(survey -> new SurveyFigures(trust(survey).counts(), survey.volumes()))
            .toList();
    DemoService service = report.service();
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    flags.addAll(FigureFlags.of(figures, service.volumesOverlap(), FlagThresholds.USUAL));
    if (earlier != null && wordings.breaksFrom(earlier)) {
      flags.add(ObservationFlag.SERIES_BREAK);
    }
    return new Observation(
        FiscalCalendar.FEDERAL.period(report.quarter()),
        Combination.by(service.method(), figures).orElseThrow().share(),
        service.method(),
        Dimensions.NONE,
        flags,
        SOURCE);
  }

  static List<QuestionResult> trust(DemoReport report) {
    return report.surveys().stream().map(DemoSeries::trust).toList();
  }

  static QuestionResult trust(DemoSurvey survey) {
    return survey.questions().stream()
        .filter(question -> question.driver() == Driver.TRUST)
        .findFirst()
        .orElseThrow();
  }
}
