package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonSummary;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NewPlan;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanEvent;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanMove;
import org.sightline.security.Role;

/** Writes the plan of a demo executive and takes it as far as its story goes. */
@ApplicationScoped
class PlanWriting {

  private ExecutivePlans plans;
  private DemoCast cast;
  private Clock clock;

  protected PlanWriting() {}

  @Inject
  PlanWriting(ExecutivePlans plans, DemoCast cast, Clock clock) {
    this.plans = plans;
    this.cast = cast;
    this.clock = clock;
  }

  void write(
      DemoLeader leader, DemoTeam team, ExecutiveId executive, CycleId cycle, DemoPlaces places) {
    if (leader.stage() == DemoLeader.Stage.NONE) {
      return;
    }
    PlanDetails begun = plans.begin(new NewPlan(executive, cycle, null));
    PlanContent content = DemoPlan.of(leader, places).content(begun.content());
    PlanDetails draft = plans.change(begun.plan().id(), content, begun.plan().version());
    // A target in the past cannot be signed: then the plans of the demo stay drafts.
    if (!LocalDate.now(clock).isAfter(DemoPlan.TARGET)) {
      advance(leader, team, draft.plan().id());
    }
    cast.asOffices(team.agency());
  }

  private void advance(DemoLeader leader, DemoTeam team, PlanId plan) {
    DemoLeader.Stage stage = leader.stage();
    if (stage.compareTo(DemoLeader.Stage.CONSULTATION) >= 0) {
      as(team, team.rater(), Role.RATING_OFFICIAL);
      plans.move(plan, PlanMove.of(PlanEvent.CONSULT));
    }
    if (stage.compareTo(DemoLeader.Stage.SIGNING) >= 0) {
      String hash = hash(plans.move(plan, PlanMove.of(PlanEvent.REQUEST_SIGNATURES)));
      if (stage == DemoLeader.Stage.ESTABLISHED) {
        sign(team, team.executive(), Role.EXECUTIVE, plan, hash);
        sign(team, team.rater(), Role.RATING_OFFICIAL, plan, hash);
        sign(team, team.reviewer(), Role.RATING_OFFICIAL, plan, hash);
      }
    }
  }

  private void sign(
      DemoTeam team, @Nullable PersonSummary signer, Role role, PlanId plan, String hash) {
    if (signer != null) {
      as(team, signer, role);
      plans.move(plan, PlanMove.sign(null, hash, Locale.ENGLISH));
    }
  }

  private void as(DemoTeam team, PersonSummary person, Role role) {
    cast.as(team.agency(), person.id(), person.name(), role);
  }

  private static String hash(PlanDetails frozen) {
    return Objects.requireNonNull(frozen.contentHash());
  }
}
