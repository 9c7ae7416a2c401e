package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.goal.NewGoal;
import org.sightline.goals.indicator.Accumulation;
import org.sightline.goals.indicator.Baseline;
import org.sightline.goals.indicator.Frequency;
import org.sightline.goals.indicator.IndicatorId;
import org.sightline.goals.indicator.IndicatorSummary;
import org.sightline.goals.indicator.Indicators;
import org.sightline.goals.indicator.NewIndicator;
import org.sightline.goals.indicator.NewMeasurement;
import org.sightline.goals.indicator.NewTarget;
import org.sightline.goals.indicator.TargetKind;
import org.sightline.goals.plan.NewStrategicPlan;
import org.sightline.goals.plan.PlanType;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.goals.plan.StrategicPlans;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/** Writes the strategic plan of a demo agency: goals, indicators, targets, months, hypotheses. */
@ApplicationScoped
class GoalWriting {

  private static final LocalDate START = LocalDate.of(2025, 10, 1);
  private static final LocalDate END = LocalDate.of(2029, 9, 30);
  private static final LocalDate PRIORITY_END = LocalDate.of(2027, 9, 30);
  private static final LocalDate BASELINE = LocalDate.of(2025, 9, 30);
  private static final FiscalQuarter LAST_QUARTER = FiscalQuarter.of(2027, 4);

  private StrategicPlans plans;
  private Goals goals;
  private Indicators indicators;
  private HypothesisWriting hypotheses;

  protected GoalWriting() {}

  @Inject
  GoalWriting(
      StrategicPlans plans, Goals goals, Indicators indicators, HypothesisWriting hypotheses) {
    this.plans = plans;
    this.goals = goals;
    this.indicators = indicators;
    this.hypotheses = hypotheses;
  }

  void write(DemoAgency which, OrganizationId agency, DemoPlaces places) {
    StrategicPlanId plan = plan(which, agency);
    for (DemoGoal goal : DemoFiles.goals()) {
      if (goal.agency() == which) {
        places.add(goal.place(), goal(goal, plan, agency, places));
      }
    }
    for (DemoIndicator indicator : DemoFiles.indicators()) {
      if (indicator.agency() == which) {
        indicator(indicator, places);
      }
    }
    hypotheses.write(which, places);
  }

  private static DemoMission mission(DemoAgency which) {
    return DemoFiles.missions().stream()
        .filter(one -> one.agency() == which)
        .findFirst()
        .orElseThrow();
  }

  private StrategicPlanId plan(DemoAgency which, OrganizationId agency) {
    DemoMission mission = mission(which);
    return plans
        .bring(
            new NewStrategicPlan(
                agency,
                PlanType.STRATEGIC_PLAN,
                mission.name(),
                mission.mission(),
                mission.vision(),
                START,
                END,
                null,
                null))
        .id();
  }

  private GoalId goal(
      DemoGoal goal, StrategicPlanId plan, OrganizationId agency, DemoPlaces places) {
    return goals.bring(described(goal, plan, places), agency, goal.state()).id();
  }

  private static NewGoal described(DemoGoal goal, StrategicPlanId plan, DemoPlaces places) {
    @Nullable String above = goal.above();
    return new NewGoal(
        plan,
        above == null ? null : places.goal(above),
        goal.kind(),
        null,
        goal.place(),
        goal.title(),
        goal.statement(),
        START,
        goal.missionOutcome() ? PRIORITY_END : END,
        goal.missionOutcome(),
        goal.behaviours());
  }

  private void indicator(DemoIndicator wanted, DemoPlaces places) {
    @Nullable DemoMonths own = wanted.own();
    Period last =
        own == null
            ? FiscalCalendar.FEDERAL.period(LAST_QUARTER)
            : Period.of(java.time.YearMonth.from(PRIORITY_END));
    IndicatorSummary made = indicators.bring(described(wanted, places));
    indicators.bring(
        new NewTarget(made.id(), TargetKind.FINAL, last, wanted.aim().target(), null, null));
    if (own != null) {
      bring(own, made.id());
    }
    places.add(wanted.code(), Objects.requireNonNull(made.measure()));
  }

  private static NewIndicator described(DemoIndicator wanted, DemoPlaces places) {
    return new NewIndicator(
        places.goal(wanted.goal()),
        wanted.code(),
        wanted.name(),
        wanted.definition(),
        wanted.kind().category(),
        wanted.kind().unit(),
        wanted.kind().direction(),
        Accumulation.POINT_IN_TIME,
        wanted.own() == null ? Frequency.QUARTERLY : Frequency.MONTHLY,
        new Baseline(wanted.aim().baseline(), BASELINE),
        null,
        wanted.own() == null,
        wanted.fed() == null ? null : places.measure(wanted.fed()));
  }

  private void bring(DemoMonths own, IndicatorId indicator) {
    indicators.bring(
        own.all().stream()
            .map(month -> NewMeasurement.of(indicator, month.period(), month.value()))
            .toList(),
        DemoChain.JOB);
  }
}
