package org.sightline.hisp.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionWordings;
import org.sightline.hisp.figure.Combination;
import org.sightline.hisp.figure.CombinedFigure;
import org.sightline.hisp.figure.FigureFlags;
import org.sightline.hisp.figure.FlagThresholds;
import org.sightline.hisp.figure.SurveyFigures;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;

/**
 * The series of one driver of a service. Where the wanted method cannot combine a quarter, because
 * a survey does not know its customers, the answers are pooled and the figure says so.
 */
final class DriverSeries {

  private final SurveyedService service;
  private final Driver driver;
  private final CombiningMethod method;

  DriverSeries(SurveyedService service, Driver driver, CombiningMethod method) {
    this.service = service;
    this.driver = driver;
    this.method = method;
  }

  /** The share of favourable answers, in percent. */
  List<Observation> favourable(Function<SurveyedQuarter, Provenance> provenance) {
    return observations(CombinedFigure::share, provenance);
  }

  /** The mean answer, 1 to 5; a quarter in which a survey counts thumbs has none. */
  List<Observation> means(Function<SurveyedQuarter, Provenance> provenance) {
    return observations(CombinedFigure::mean, provenance);
  }

  private List<Observation> observations(
      Function<CombinedFigure, @Nullable Estimate> part,
      Function<SurveyedQuarter, Provenance> provenance) {
    List<Observation> observations = new ArrayList<>();
    QuestionWordings earlier = null;
    for (SurveyedQuarter quarter : service.quarters()) {
      CombinedFigure figure = combined(quarter.figures(driver)).orElse(null);
      Estimate estimate = figure == null ? null : part.apply(figure);
      if (figure != null && estimate != null) {
        observations.add(
            observation(quarter, estimate, figure.method(), earlier, provenance.apply(quarter)));
        earlier = quarter.wordings(driver);
      }
    }
    return observations;
  }

  private Observation observation(
      SurveyedQuarter quarter,
      Estimate estimate,
      CombiningMethod combined,
      @Nullable QuestionWordings earlier,
      Provenance provenance) {
    return new Observation(
        service.calendar().period(quarter.quarter()),
        estimate,
        combined,
        Dimensions.NONE,
        flags(quarter, combined, earlier),
        provenance);
  }

  private Optional<CombinedFigure> combined(List<SurveyFigures> surveys) {
    Optional<CombinedFigure> wanted = Combination.by(method, surveys);
    return wanted.isPresent() ? wanted : Combination.pooled(surveys);
  }

  private Set<ObservationFlag> flags(
      SurveyedQuarter quarter, CombiningMethod combined, @Nullable QuestionWordings earlier) {
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    flags.addAll(
        FigureFlags.of(quarter.figures(driver), service.volumesOverlap(), FlagThresholds.USUAL));
    flags.addAll(flagsOfWordings(quarter.wordings(driver), earlier));
    if (combined != method) {
      flags.add(ObservationFlag.METHOD_CHANGED);
    }
    return flags;
  }

  private static Set<ObservationFlag> flagsOfWordings(
      QuestionWordings wordings, @Nullable QuestionWordings earlier) {
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    if (wordings.isMixed()) {
      flags.add(ObservationFlag.MIXED_WORDING);
    }
    if (earlier != null && wordings.breaksFrom(earlier)) {
      flags.add(ObservationFlag.SERIES_BREAK);
    }
    return flags;
  }
}
