package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalState;
import org.sightline.goals.progress.FinalStatus;
import org.sightline.goals.progress.NoiseBadge;
import org.sightline.goals.progress.PeriodStatus;
import org.sightline.goals.progress.ProgressBand;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Unit;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/**
 * An indicator as it is answered: numbers unrounded, periods as the calendar of its agency names
 * them.
 *
 * @param id the indicator
 * @param goal its goal
 * @param goalTitle what that is called
 * @param goalState where that stands
 * @param agency whose goal it is
 * @param code by which files name it
 * @param name what it is called
 * @param definition what is counted
 * @param category what it looks at
 * @param measure its measure in the catalogue; null while its goal is being prepared
 * @param fed whether that measure is another one, which feeds it
 * @param unit of its values
 * @param direction in which it should go
 * @param accumulation what the value of a longer period is
 * @param frequency how often it is measured
 * @param surveyEstimate whether its values are estimates from answers
 * @param baselineValue where it starts; null where that is not known
 * @param baselineDate the day of that; null with it
 * @param progress the part of the way gone; null where there is none
 * @param band its band; null with it
 * @param planned the value planned for the latest measurement; null where none was
 * @param attainment what was reached of it; null where it has no meaning
 * @param status how it stands in the period of the latest measurement
 * @param outcome how it ended; null before the last day of its target
 * @param regressed whether it is worse than the baseline
 * @param standing against the target, as the verdict says it
 * @param badge the sampling error beside the plan; null where there is none
 * @param latest the latest measurement; null where there is none
 * @param targets every revision of every target
 * @param measurements every measurement, corrected ones too, the latest period first
 * @param missing periods that are over and have no measurement
 */
public record IndicatorAnswer(
    IndicatorId id,
    GoalId goal,
    String goalTitle,
    GoalState goalState,
    OrganizationId agency,
    String code,
    String name,
    String definition,
    IndicatorCategory category,
    @Nullable String measure,
    boolean fed,
    Unit unit,
    Direction direction,
    Accumulation accumulation,
    Frequency frequency,
    boolean surveyEstimate,
    @Nullable BigDecimal baselineValue,
    @Nullable LocalDate baselineDate,
    @Nullable BigDecimal progress,
    @Nullable ProgressBand band,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal attainment,
    PeriodStatus status,
    @Nullable FinalStatus outcome,
    boolean regressed,
    TargetStanding standing,
    @Nullable BadgeAnswer badge,
    @Nullable MeasurementAnswer latest,
    List<TargetAnswer> targets,
    List<MeasurementAnswer> measurements,
    List<String> missing) {

  static IndicatorAnswer of(IndicatorDetails details) {
    IndicatorSummary indicator = details.indicator();
    FiscalCalendar calendar = details.calendar();
    Baseline baseline = indicator.baseline();
    MeasureId measure = indicator.measure();
    MeasurementSummary latest = indicator.latest();
    NoiseBadge badge = indicator.badge();
    return new IndicatorAnswer(
        indicator.id(),
        indicator.goal(),
        indicator.goalTitle(),
        details.goalState(),
        indicator.agency(),
        indicator.code(),
        indicator.name(),
        details.definition(),
        details.category(),
        measure == null ? null : measure.toString(),
        indicator.fed(),
        indicator.unit(),
        indicator.direction(),
        details.accumulation(),
        details.frequency(),
        details.surveyEstimate(),
        baseline == null ? null : baseline.value(),
        baseline == null ? null : baseline.date(),
        indicator.progress(),
        indicator.band(),
        indicator.assessment().planned(),
        indicator.attainment(),
        indicator.status(),
        indicator.assessment().outcome(),
        indicator.assessment().regressed(),
        indicator.standing(),
        badge == null ? null : BadgeAnswer.of(badge),
        latest == null ? null : MeasurementAnswer.of(latest, calendar),
        details.targets().stream().map(one -> TargetAnswer.of(one, calendar)).toList(),
        details.measurements().stream().map(one -> MeasurementAnswer.of(one, calendar)).toList(),
        details.missing().stream().map(calendar::text).toList());
  }

  /** The sampling error beside the plan. */
  public record BadgeAnswer(
      double standardError, double margin, double gap, double z, boolean withinError) {

    static BadgeAnswer of(NoiseBadge badge) {
      return new BadgeAnswer(
          badge.standardError(), badge.margin(), badge.gap(), badge.z(), badge.withinError());
    }
  }

  /** One revision of a target. */
  public record TargetAnswer(
      TargetKind kind,
      String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      int revision,
      @Nullable String reason,
      boolean softened,
      boolean current,
      String setBy,
      Instant setAt) {

    static TargetAnswer of(TargetSummary target, FiscalCalendar calendar) {
      return new TargetAnswer(
          target.kind(),
          calendar.text(target.period()),
          target.value(),
          target.bounds() == null ? null : target.bounds().low(),
          target.bounds() == null ? null : target.bounds().high(),
          target.revision(),
          target.reason(),
          target.softened(),
          target.current(),
          target.setBy(),
          target.setAt());
    }
  }

  /** One measurement. */
  public record MeasurementAnswer(
      UUID id,
      String period,
      LocalDate periodStart,
      LocalDate periodEnd,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Long n,
      @Nullable BigDecimal standardError,
      @Nullable String note,
      MeasurementStatus status,
      MeasurementOrigin origin,
      boolean current,
      @Nullable UUID supersedes,
      @Nullable String by,
      Instant at) {

    static MeasurementAnswer of(MeasurementSummary measured, FiscalCalendar calendar) {
      Period period = measured.period();
      return new MeasurementAnswer(
          measured.id(),
          calendar.text(period),
          period.start(),
          period.lastDay(),
          measured.value(),
          measured.numerator(),
          measured.denominator(),
          measured.n(),
          measured.standardError(),
          measured.note(),
          measured.status(),
          measured.origin(),
          measured.current(),
          measured.supersedes(),
          measured.by(),
          measured.at());
    }
  }
}
