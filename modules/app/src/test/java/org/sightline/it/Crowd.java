package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sightline.it.PlanStage.Scene;
import org.sightline.measure.MeasureId;
import org.sightline.organization.NewPerson;
import org.sightline.organization.People;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.NewAssignment;
import org.sightline.plans.executive.NewExecutive;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NewPlan;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanId;
import org.sightline.security.CurrentActor;

/** Fills an agency with executives, plans, requirements, measures and goals. */
@ApplicationScoped
class Crowd {

  @Inject private PlanStage stage;
  @Inject private People people;
  @Inject private Executives executives;
  @Inject private ExecutivePlans plans;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  private int known;
  private PlanId first;

  /**
   * Brings the scene to a number of executives with plans, and the plan of its own executive to a
   * number of requirements, each with a goal and a measure of its own.
   *
   * @return the plan of its own executive
   */
  PlanId grow(Scene scene, int size, int requirements) {
    current.is(scene.hr());
    if (known == 0) {
      first = plans.begin(new NewPlan(scene.executiveId(), scene.cycle().id(), null)).plan().id();
      known = 1;
    }
    for (; known < size; known++) {
      ExecutiveId one = executive(scene, known);
      write(scene, plans.begin(new NewPlan(one, scene.cycle().id(), null)), 1);
    }
    write(scene, plans.get(first), requirements);
    return first;
  }

  private ExecutiveId executive(Scene scene, int number) {
    var person =
        people
            .register(new NewPerson("Executive " + number, scene.agency(), null, null, null))
            .id();
    ExecutiveId id = executives.register(NewExecutive.career(person, "Director " + number)).id();
    executives.assign(
        id,
        new NewAssignment(
            OfficialRole.RATING_OFFICIAL,
            Objects.requireNonNull(scene.rating().person()),
            LocalDate.now(clock).minusDays(30),
            null));
    return id;
  }

  private void write(Scene scene, PlanDetails plan, int requirements) {
    List<RequirementContent> results = new ArrayList<>();
    for (int i = 0; i < requirements; i++) {
      results.add(PlanStage.requirement(another(scene, i), true, scene.cycle().end()));
    }
    List<ElementContent> elements = new ArrayList<>(PlanStage.complete(scene).elements());
    elements.set(4, new ElementContent("CE5", 30, null, results));
    plans.change(plan.plan().id(), new PlanContent(elements), plan.plan().version());
  }

  /** The scene with a goal and a measure that nothing else speaks of. */
  private Scene another(Scene scene, int number) {
    MeasureId trust = stage.measure(scene.agency(), "Trust " + number, false);
    stage.observe(trust, 300, 400, 1);
    return scene.with(stage.goal(scene.agency()), trust);
  }
}
