package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.goals.goal.GoalEvent;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalKind;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.goal.NewGoal;
import org.sightline.goals.indicator.Accumulation;
import org.sightline.goals.indicator.Baseline;
import org.sightline.goals.indicator.Frequency;
import org.sightline.goals.indicator.IndicatorCategory;
import org.sightline.goals.indicator.NewIndicator;
import org.sightline.goals.plan.NewStrategicPlan;
import org.sightline.goals.plan.PlanType;
import org.sightline.goals.plan.StrategicPlans;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.NewMeasure;
import org.sightline.measure.catalogue.NewObservation;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Sets up measures and goals of an agency, as its people would. */
@ApplicationScoped
public class GoalStage {

  static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 3);

  @Inject private MeasureCatalogue catalogue;
  @Inject private StrategicPlans plans;
  @Inject private Goals goals;
  @Inject private CurrentActor current;

  /** A measure of trust of a service, observed once. */
  @Transactional
  public MeasureId trust(OrganizationId agency, long favourable, long n) {
    UUID service = UUID.randomUUID();
    MeasureKey key = MeasureKey.favourable(service, Driver.TRUST);
    MeasureId id =
        catalogue
            .register(
                List.of(
                    NewMeasure.of(
                        key,
                        MeasureKind.favourable(Driver.TRUST),
                        MeasureSubject.of(agency, service, "Passports"),
                        List.of())))
            .values()
            .iterator()
            .next();
    catalogue.observe(List.of(share(id, favourable, n)));
    return id;
  }

  /** A figure of the quarter, withheld where there are few answers. */
  static NewObservation share(MeasureId measure, long favourable, long n) {
    return new NewObservation(
        measure,
        new Observation(
            FiscalCalendar.FEDERAL.period(QUARTER),
            Estimate.share(favourable, n),
            CombiningMethod.POOLED,
            Dimensions.NONE,
            n < 11 ? Set.of(ObservationFlag.SUPPRESSED) : Set.of(),
            new Provenance(Instant.parse("2026-08-01T00:00:00Z"), 1, "test", null)));
  }

  /** A strategic goal that its head has approved. */
  @Transactional
  public GoalId goal(OrganizationId agency, Actor steward, Actor head) {
    current.is(steward);
    GoalSummary draft = goals.create(wish(agency));
    GoalSummary sent = goals.move(draft.id(), GoalEvent.SUBMIT, null, draft.version());
    current.is(head);
    GoalSummary approved = goals.move(draft.id(), GoalEvent.APPROVE, null, sent.version());
    current.is(steward);
    return goals.move(draft.id(), GoalEvent.ACTIVATE, null, approved.version()).id();
  }

  /** A goal as a steward writes it down. */
  NewGoal wish(OrganizationId agency) {
    return new NewGoal(
        plans
            .create(
                new NewStrategicPlan(
                    agency, PlanType.STRATEGIC_PLAN, "Plan", null, null, null, null, null, null))
            .id(),
        null,
        GoalKind.STRATEGIC_GOAL,
        null,
        "1",
        "Make trust a priority",
        "People who use our services trust them more each year.",
        LocalDate.of(2025, 10, 1),
        LocalDate.of(2027, 9, 30),
        true,
        Set.of(Behaviour.TRUST));
  }

  /** An indicator from 62 on. */
  static NewIndicator indicator(
      GoalId goal, String code, Unit unit, Frequency frequency, @Nullable MeasureId fedBy) {
    return new NewIndicator(
        goal,
        code,
        "Indicator " + code,
        "What is counted.",
        IndicatorCategory.CUSTOMER_SERVICE,
        unit,
        Direction.INCREASE,
        Accumulation.PERIOD_TOTAL,
        frequency,
        new Baseline(new BigDecimal("62"), LocalDate.of(2025, 9, 30)),
        null,
        false,
        fedBy);
  }
}
