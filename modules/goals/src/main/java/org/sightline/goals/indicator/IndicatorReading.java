package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.ProgressThresholds;
import org.sightline.goals.progress.Reading;
import org.sightline.organization.Agencies;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Grain;

/** Puts indicators together with targets and measurements, and judges them. */
@ApplicationScoped
class IndicatorReading {

  private IndicatorRepository indicators;
  private ProgressSettings settings;
  private Agencies agencies;
  private Clock clock;

  protected IndicatorReading() {}

  @Inject
  IndicatorReading(
      IndicatorRepository indicators, ProgressSettings settings, Agencies agencies, Clock clock) {
    this.indicators = indicators;
    this.settings = settings;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** Indicators with how they stand, by two queries for all of them. */
  List<IndicatorSummary> summaries(List<IndicatorRow> rows) {
    List<IndicatorId> ids = rows.stream().map(row -> row.indicator().id()).toList();
    Map<IndicatorId, List<TargetSummary>> targets = targets(ids);
    Map<IndicatorId, List<Measurement>> latest =
        indicators.latest(ids).stream().collect(Collectors.groupingBy(Measurement::indicator));
    Map<OrganizationId, ProgressThresholds> thresholds = thresholds(rows);
    return rows.stream()
        .map(
            row ->
                summary(
                    row,
                    thresholds,
                    targets.getOrDefault(row.indicator().id(), List.of()),
                    reporting(row.indicator(), latest)))
        .toList();
  }

  IndicatorDetails details(IndicatorRow row) {
    Indicator indicator = row.indicator();
    FiscalCalendar calendar = calendar(indicator.agency());
    List<MeasurementSummary> measurements =
        indicators.measurements(indicator.id()).stream().map(Measurement::summary).toList();
    List<TargetSummary> targets =
        indicators.targets(List.of(indicator.id())).stream().map(Target::summary).toList();
    return new IndicatorDetails(
        summaries(List.of(row)).get(0),
        indicator.definition(),
        indicator.category(),
        indicator.accumulation(),
        indicator.frequency(),
        indicator.isSurveyEstimate(),
        row.goalState(),
        targets,
        measurements,
        MissingPeriods.of(indicator, measurements, LocalDate.now(clock), calendar),
        calendar);
  }

  FiscalCalendar calendar(OrganizationId agency) {
    return agencies
        .find(agency)
        .map(found -> new FiscalCalendar(found.fiscalYearStart()))
        .orElse(FiscalCalendar.FEDERAL);
  }

  /** What the agencies of indicators have set. */
  Map<OrganizationId, ProgressThresholds> thresholds(List<IndicatorRow> rows) {
    return settings.of(rows.stream().map(row -> row.indicator().agency()).toList());
  }

  /** The current targets of indicators. */
  Map<IndicatorId, List<TargetSummary>> targets(List<IndicatorId> ids) {
    return indicators.currentTargets(ids).stream()
        .collect(
            Collectors.groupingBy(
                Target::indicator, Collectors.mapping(Target::summary, Collectors.toList())));
  }

  private IndicatorSummary summary(
      IndicatorRow row,
      Map<OrganizationId, ProgressThresholds> thresholds,
      List<TargetSummary> targets,
      @Nullable Measurement latest) {
    Indicator indicator = row.indicator();
    TargetPlan plan = indicator.plan(targets);
    Reading reading = reading(indicator, latest);
    return new IndicatorSummary(
        indicator.id(),
        indicator.goal(),
        row.goalTitle(),
        indicator.agency(),
        indicator.code(),
        indicator.name(),
        indicator.measure(),
        indicator.isFed(),
        indicator.unit(),
        indicator.direction(),
        indicator.baseline(),
        plan.inForce(reading.day()).orElse(null),
        latest == null ? null : latest.summary(),
        plan.assess(
            reading, thresholds.getOrDefault(indicator.agency(), ProgressThresholds.DEFAULT)));
  }

  private Reading reading(Indicator indicator, @Nullable Measurement latest) {
    return latest == null
        ? Reading.missing(LocalDate.now(clock))
        : latest.reading(indicator.unit(), indicator.isSurveyEstimate());
  }

  /** The latest one in the grain of reporting: quarters, else the indicator's own frequency. */
  private static @Nullable Measurement reporting(
      Indicator indicator, Map<IndicatorId, List<Measurement>> all) {
    List<Measurement> latest = all.getOrDefault(indicator.id(), List.of());
    return ofGrain(Grain.QUARTER, latest)
        .or(() -> ofGrain(indicator.frequency().grain(), latest))
        .or(() -> latest.stream().max(Comparator.comparing(Measurement::period)))
        .orElse(null);
  }

  private static Optional<Measurement> ofGrain(Grain grain, List<Measurement> latest) {
    return latest.stream()
        .filter(one -> one.period().grain() == grain)
        .max(Comparator.comparing(Measurement::period));
  }
}
