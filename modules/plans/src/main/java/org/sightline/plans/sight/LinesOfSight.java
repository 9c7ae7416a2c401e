package org.sightline.plans.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveNotFound;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.RequirementLink;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * The lines of sight of executives. Each step is narrowed to what the reader may see of it: who may
 * read an executive and not the plan sees the requirements for customers of an established one.
 */
@ApplicationScoped
public class LinesOfSight {

  private Executives executives;
  private ExecutivePlans plans;
  private SightReading reading;

  protected LinesOfSight() {}

  @Inject
  LinesOfSight(Executives executives, ExecutivePlans plans, SightReading reading) {
    this.executives = executives;
    this.plans = plans;
    this.reading = reading;
  }

  /**
   * The chain of an executive by the plan of the latest fiscal year, in a constant number of
   * queries.
   *
   * @throws ExecutiveNotFound when the executive is not within reach
   */
  @Requires(Permission.READ_EXECUTIVES)
  public ChainOfSight of(ExecutiveId id) {
    ExecutiveSummary executive = executives.get(id);
    List<RequirementNode> requirements = requirements(id);
    return ChainAssembly.chain(
        new ExecutiveNode(executive.id(), executive.name(), executive.position()),
        requirements,
        reading.read(requirements));
  }

  private List<RequirementNode> requirements(ExecutiveId id) {
    List<RequirementLink> all = plans.requirements(id);
    int latest = all.stream().mapToInt(RequirementLink::fiscalYear).max().orElse(0);
    List<RequirementNode> nodes = new ArrayList<>();
    for (RequirementLink one : all) {
      if (one.fiscalYear() == latest) {
        nodes.addAll(nodes(one));
      }
    }
    return nodes;
  }

  private static List<RequirementNode> nodes(RequirementLink requirement) {
    return requirement.measures().isEmpty()
        ? List.of(node(requirement, null))
        : requirement.measures().stream()
            .map(MeasureTarget::measure)
            .distinct()
            .map(measure -> node(requirement, measure))
            .toList();
  }

  private static RequirementNode node(RequirementLink link, @Nullable MeasureId measure) {
    return new RequirementNode(
        link.id().value(),
        link.plan().value(),
        link.element(),
        link.statement(),
        link.kind().isCustomer(),
        measure,
        Set.copyOf(link.goals()),
        link.missionOutcome());
  }
}
