package org.sightline.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.message.Text;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;

/**
 * What stands in the plan of a demo executive.
 *
 * @param requirements in their order
 * @param complete whether the weights are set
 * @param places where what they name is found
 */
record DemoPlan(List<DemoRequirement> requirements, boolean complete, DemoPlaces places) {

  /** By when the demo's targets are to be reached. */
  static final LocalDate TARGET = LocalDate.of(DemoChain.YEAR, 9, 30);

  private static final String RESULTS = "CE5";
  private static final Map<String, Integer> WEIGHTS =
      Map.of("CE1", 25, "CE2", 15, "CE3", 15, "CE4", 15, RESULTS, 30);
  private static final String BASELINE_PERIOD = "FY2025";
  private static final int SAMPLE = 100;

  static DemoPlan of(DemoLeader leader, DemoPlaces places) {
    return new DemoPlan(
        DemoFiles.requirements().stream()
            .filter(one -> one.agency() == leader.agency() && one.leader().equals(leader.name()))
            .toList(),
        leader.stage() != DemoLeader.Stage.DRAFT,
        places);
  }

  /** The elements of a blank plan, filled. */
  PlanContent content(PlanContent blank) {
    return new PlanContent(
        blank.elements().stream()
            .map(
                element ->
                    new ElementContent(
                        element.code(),
                        complete ? WEIGHTS.get(element.code()) : null,
                        null,
                        element.code().equals(RESULTS)
                            ? requirements.stream().map(this::requirement).toList()
                            : List.of()))
            .toList());
  }

  private RequirementContent requirement(DemoRequirement wanted) {
    @Nullable ServiceId service = places.service(wanted.measure());
    return new RequirementContent(
        new RequirementId(UUID.randomUUID()),
        wanted.kind(),
        wanted.statement(),
        wanted.weight(),
        say("requirement.control"),
        service == null ? say("requirement.population") : null,
        service,
        wanted.outcome() == null ? null : places.measure(wanted.outcome()),
        null,
        null,
        List.of(alignment(wanted)),
        List.of(target(wanted, service != null)));
  }

  private AlignmentContent alignment(DemoRequirement wanted) {
    return new AlignmentContent(
        places.goal(wanted.goal()),
        DocumentType.STRATEGIC_PLAN,
        say("requirement.document"),
        null,
        null);
  }

  private MeasureTarget target(DemoRequirement wanted, boolean survey) {
    return new MeasureTarget(
        places.measure(wanted.measure()),
        null,
        null,
        null,
        wanted.level(0),
        wanted.levels().isEmpty() ? null : BASELINE_PERIOD,
        wanted.level(3),
        wanted.levels().isEmpty() ? null : TARGET,
        wanted.level(1),
        wanted.level(2),
        wanted.level(3),
        wanted.level(4),
        say(survey ? "requirement.source.survey" : "requirement.source.records"),
        say(survey ? "requirement.method.survey" : "requirement.method.records"),
        survey ? ReadingFrequency.QUARTERLY : ReadingFrequency.MONTHLY,
        survey ? SAMPLE : 0,
        say(survey ? "requirement.guardrail.survey" : "requirement.guardrail.records"),
        null);
  }

  /** What people of the demo write is English, as their names are. */
  private static String say(String key) {
    return Text.of(DemoPlan.class, key).in(Locale.ENGLISH);
  }
}
