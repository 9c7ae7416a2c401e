package org.sightline.goals.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;

/** An indicator of a goal: what is measured of it, and from where it starts. */
@Entity
@Table(name = "indicator")
@NamedQuery(
    name = Indicator.ALL,
    query = Indicator.ROW + " and i.id in :ids and " + GoalVisibility.CONDITION + Indicator.BY_GOAL)
@NamedQuery(
    name = Indicator.OF_GOALS,
    query =
        Indicator.ROW
            + " and i.goalId in :goals and "
            + GoalVisibility.CONDITION
            + Indicator.BY_GOAL)
@NamedQuery(
    name = Indicator.OF_MEASURES,
    query =
        Indicator.ROW
            + " and i.measureId in :measures and "
            + GoalVisibility.CONDITION
            + Indicator.BY_GOAL)
@NamedQuery(
    name = Indicator.BY_CODES,
    query =
        Indicator.ROW + " and i.code in :codes and " + GoalVisibility.CONDITION + Indicator.BY_GOAL)
@NamedQuery(
    name = Indicator.FED,
    query = "select i from Indicator i where i.fed = true order by i.id")
class Indicator extends AggregateRoot {

  static final String ALL = "Indicator.all";
  static final String OF_GOALS = "Indicator.ofGoals";
  static final String OF_MEASURES = "Indicator.ofMeasures";
  static final String BY_CODES = "Indicator.byCodes";
  static final String FED = "Indicator.fed";

  static final String ROW =
      "select new org.sightline.goals.indicator.IndicatorRow(i, g.title, g.state, g.missionOutcome)"
          + " from Indicator i, Goal g where g.id = i.goalId";
  static final String BY_GOAL = " order by g.sortKey, i.code, i.id";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  // Raw, so that queries can compare it with the identity of a goal.
  @Column(name = "goal_id", nullable = false, updatable = false)
  private UUID goalId;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "definition", nullable = false)
  private String definition;

  @Enumerated(EnumType.STRING)
  @Column(name = "category", nullable = false)
  private IndicatorCategory category;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit", nullable = false, updatable = false)
  private Unit unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "direction", nullable = false, updatable = false)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  @Column(name = "accumulation", nullable = false, updatable = false)
  private Accumulation accumulation;

  @Enumerated(EnumType.STRING)
  @Column(name = "frequency", nullable = false, updatable = false)
  private Frequency frequency;

  @Column(name = "baseline_value")
  private @Nullable BigDecimal baselineValue;

  @Column(name = "baseline_date")
  private @Nullable LocalDate baselineDate;

  @Column(name = "tolerance")
  private @Nullable BigDecimal tolerance;

  @Column(name = "survey_estimate", nullable = false, updatable = false)
  private boolean surveyEstimate;

  @Column(name = "fed", nullable = false, updatable = false)
  private boolean fed;

  @Column(name = "measure_id")
  private @Nullable UUID measureId;

  protected Indicator() {}

  Indicator(NewIndicator wanted, OrganizationId agency) {
    this.agencyId = agency;
    this.goalId = wanted.goal().value();
    this.code = wanted.code();
    this.name = wanted.name();
    this.definition = wanted.definition();
    this.category = wanted.category();
    this.unit = wanted.unit();
    this.direction = wanted.direction();
    this.accumulation = wanted.accumulation();
    this.frequency = wanted.frequency();
    this.tolerance = wanted.tolerance();
    this.surveyEstimate = wanted.surveyEstimate();
    startFrom(wanted.baseline());
    feedFrom(wanted.fedBy());
  }

  private void startFrom(@Nullable Baseline baseline) {
    this.baselineValue = baseline == null ? null : baseline.value();
    this.baselineDate = baseline == null ? null : baseline.date();
  }

  private void feedFrom(@Nullable MeasureId feed) {
    this.fed = feed != null;
    this.measureId = feed == null ? null : feed.value();
  }

  IndicatorId id() {
    return new IndicatorId(key());
  }

  OrganizationId agency() {
    return agencyId;
  }

  GoalId goal() {
    return new GoalId(goalId);
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  String definition() {
    return definition;
  }

  IndicatorCategory category() {
    return category;
  }

  Unit unit() {
    return unit;
  }

  Direction direction() {
    return direction;
  }

  Accumulation accumulation() {
    return accumulation;
  }

  Frequency frequency() {
    return frequency;
  }

  boolean isSurveyEstimate() {
    return surveyEstimate;
  }

  boolean isFed() {
    return fed;
  }

  @Nullable Baseline baseline() {
    return baselineValue == null || baselineDate == null
        ? null
        : new Baseline(Figure.stored(baselineValue), baselineDate);
  }

  @Nullable MeasureId measure() {
    return measureId == null ? null : new MeasureId(measureId);
  }

  /** Takes its own measure, once it is in the catalogue. */
  void measuredAs(MeasureId own) {
    if (measureId == null) {
      measureId = own.value();
    }
  }

  TargetPlan plan(List<TargetSummary> targets) {
    return new TargetPlan(
        direction, baseline(), tolerance == null ? null : Figure.stored(tolerance), targets);
  }
}
