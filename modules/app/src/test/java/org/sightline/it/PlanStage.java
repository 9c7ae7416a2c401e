package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalKind;
import org.sightline.goals.goal.GoalState;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.goal.NewGoal;
import org.sightline.goals.plan.NewStrategicPlan;
import org.sightline.goals.plan.PlanType;
import org.sightline.goals.plan.StrategicPlans;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Direction;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.Provenance;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.NewMeasure;
import org.sightline.measure.catalogue.NewObservation;
import org.sightline.measure.catalogue.OwnWords;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.NewAssignment;
import org.sightline.plans.executive.NewExecutive;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalYear;
import org.sightline.time.Period;

/** Sets the scene for plans: an agency with its people, a cycle, a goal and two measures. */
@ApplicationScoped
public class PlanStage {

  @Inject private Cast cast;
  @Inject private Executives executives;
  @Inject private Cycles cycles;
  @Inject private StrategicPlans strategicPlans;
  @Inject private Goals goals;
  @Inject private MeasureCatalogue catalogue;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  /**
   * Who and what is there.
   *
   * @param trust a survey measure with figures
   * @param outcome a measure of a mission outcome
   */
  record Scene(
      OrganizationId agency,
      Actor hr,
      Actor executive,
      Actor rating,
      Actor reviewing,
      ExecutiveId executiveId,
      CycleSummary cycle,
      GoalId goal,
      MeasureId trust,
      MeasureId outcome) {

    /** The same with another goal and another measure. */
    Scene with(GoalId otherGoal, MeasureId otherTrust) {
      return new Scene(
          agency,
          hr,
          executive,
          rating,
          reviewing,
          executiveId,
          cycle,
          otherGoal,
          otherTrust,
          outcome);
    }
  }

  /** A new agency, played from the beginning. */
  Scene scene() {
    OrganizationId agency = cast.agency();
    Actor hr = cast.player(agency, Role.HR);
    Actor executive = cast.player(agency, Role.EXECUTIVE);
    Actor rating = cast.player(agency, Role.RATING_OFFICIAL);
    Actor reviewing = cast.player(agency, Role.RATING_OFFICIAL);
    current.is(hr);
    ExecutiveId id =
        executives.register(NewExecutive.career(person(executive), "Director of Claims")).id();
    LocalDate from = LocalDate.now(clock).minusDays(30);
    executives.assign(
        id, new NewAssignment(OfficialRole.RATING_OFFICIAL, person(rating), from, null));
    executives.assign(
        id, new NewAssignment(OfficialRole.REVIEWING_OFFICIAL, person(reviewing), from, null));
    return new Scene(
        agency,
        hr,
        executive,
        rating,
        reviewing,
        id,
        cycles.open(agency, year()),
        goal(agency),
        measure(agency, "Trust after a call", false),
        measure(agency, "Claims decided", true));
  }

  GoalId goal(OrganizationId agency) {
    return inTransaction(() -> newGoal(agency));
  }

  private GoalId newGoal(OrganizationId agency) {
    LocalDate start = LocalDate.of(2026, 1, 1);
    var plan =
        strategicPlans.bring(
            new NewStrategicPlan(
                agency, PlanType.STRATEGIC_PLAN, "Plan", null, null, start, null, null, null));
    return goals
        .bring(
            new NewGoal(
                plan.id(),
                null,
                GoalKind.STRATEGIC_GOAL,
                null,
                "1",
                "Service that works",
                "People get what they came for, the first time.",
                start,
                start.plusYears(4),
                false,
                Set.of()),
            agency,
            GoalState.ACTIVE)
        .id();
  }

  MeasureId measure(OrganizationId agency, String name, boolean outcome) {
    return inTransaction(() -> newMeasure(agency, name, outcome));
  }

  private MeasureId newMeasure(OrganizationId agency, String name, boolean outcome) {
    UUID subject = UUID.randomUUID();
    MeasureKey key = MeasureKey.indicator(subject);
    return Objects.requireNonNull(
        catalogue
            .register(
                List.of(
                    new NewMeasure(
                        key,
                        MeasureKind.indicator(Unit.PERCENT, Direction.INCREASE, outcome),
                        MeasureSubject.of(agency, subject, "Subject"),
                        new OwnWords(name, "What is counted"),
                        List.of())))
            .get(key));
  }

  /** A figure of the quarter that ended last, or its correction; in the open transaction if any. */
  void observe(MeasureId measure, long favourable, long n, int version) {
    Period quarter =
        FiscalCalendar.FEDERAL.period(
            FiscalCalendar.FEDERAL.quarterOf(LocalDate.now(clock)).previous());
    Observation figure =
        new Observation(
            quarter,
            Estimate.share(favourable, n),
            CombiningMethod.REPORTED,
            Dimensions.NONE,
            Set.of(),
            new Provenance(clock.instant(), version, "test", null));
    inTransaction(
        () -> {
          catalogue.observe(List.of(new NewObservation(measure, figure)));
          return measure;
        });
  }

  private <T> T inTransaction(Supplier<T> work) {
    try {
      if (transaction.getStatus() == Status.STATUS_ACTIVE) {
        return work.get();
      }
      transaction.begin();
      T made = work.get();
      transaction.commit();
      return made;
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new IllegalStateException(e);
    }
  }

  FiscalYear year() {
    return FiscalCalendar.FEDERAL.yearOf(LocalDate.now(clock));
  }

  /** A plan that passes the gate; its customers' requirement is judged by the trust measure. */
  static PlanContent complete(Scene scene) {
    List<RequirementContent> results = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      results.add(requirement(scene, i == 0, scene.cycle().end()));
    }
    return new PlanContent(
        List.of(
            new ElementContent("CE1", 25, null, List.of()),
            new ElementContent("CE2", 15, null, List.of()),
            new ElementContent("CE3", 15, null, List.of()),
            new ElementContent("CE4", 15, null, List.of()),
            new ElementContent("CE5", 30, null, results)));
  }

  static RequirementContent requirement(Scene scene, boolean customers, LocalDate end) {
    return new RequirementContent(
        new RequirementId(UUID.randomUUID()),
        customers ? RequirementKind.CX_RESULT : RequirementKind.RESULT,
        "Callers leave the contact with more confidence that the promise is kept – señal.",
        null,
        "The centers report to this position.",
        "Callers",
        null,
        scene.outcome(),
        null,
        null,
        List.of(
            new AlignmentContent(
                scene.goal(), DocumentType.STRATEGIC_PLAN, "Strategic plan", "12", null)),
        List.of(target(scene.trust(), end)));
  }

  static MeasureTarget target(MeasureId measure, LocalDate end) {
    return new MeasureTarget(
        measure,
        null,
        null,
        null,
        new BigDecimal("68"),
        "FY2026-Q4",
        new BigDecimal("71"),
        end,
        new BigDecimal("77.5"),
        new BigDecimal("74.10"),
        new BigDecimal("71.00"),
        new BigDecimal("68"),
        "Survey after the call",
        "Five answers, by telephone",
        ReadingFrequency.QUARTERLY,
        100,
        "Response rate at least 4 %",
        null);
  }

  private static PersonId person(Actor actor) {
    return Objects.requireNonNull(actor.person());
  }
}
