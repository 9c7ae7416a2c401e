package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.executive.ExecutiveId;

/**
 * Requirements with what ties them to measures and goals. Who reads plans sees all of them; who
 * reads requirements for customers sees those of established plans.
 */
@ApplicationScoped
class RequirementLinks {

  private PlanRepository plans;
  private ContentRepository contents;

  protected RequirementLinks() {}

  @Inject
  RequirementLinks(PlanRepository plans, ContentRepository contents) {
    this.plans = plans;
    this.contents = contents;
  }

  /** Those of an executive, of the latest fiscal year first. */
  List<RequirementLink> of(ExecutiveId executive, PlanReach reach) {
    return links(plans.of(executive, reach), reach).stream()
        .sorted(Comparator.comparing(RequirementLink::fiscalYear).reversed())
        .toList();
  }

  /** Those that are judged by a measure, by measure; a measure without any has no entry. */
  Map<MeasureId, List<RequirementLink>> of(Collection<MeasureId> measures, PlanReach reach) {
    Set<MeasureId> wanted = Set.copyOf(measures);
    Map<MeasureId, List<RequirementLink>> found = new LinkedHashMap<>();
    for (RequirementLink link : links(plans.of(wanted, reach), reach)) {
      link.measures().stream()
          .map(MeasureTarget::measure)
          .filter(wanted::contains)
          .distinct()
          .forEach(id -> found.computeIfAbsent(id, any -> new ArrayList<>()).add(link));
    }
    return found;
  }

  private List<RequirementLink> links(List<ExecutivePlan> found, PlanReach reach) {
    Map<UUID, PlanContent> content =
        contents.contents(found.stream().map(ExecutivePlan::versionId).toList());
    Set<UUID> whole = plans.wholeOf(found, reach);
    return found.stream()
        .flatMap(
            plan ->
                links(
                    plan,
                    content.getOrDefault(plan.versionId(), new PlanContent(List.of())),
                    whole.contains(plan.id().value())))
        .toList();
  }

  private static Stream<RequirementLink> links(
      ExecutivePlan plan, PlanContent content, boolean whole) {
    return content.elements().stream()
        .flatMap(
            element ->
                element.requirements().stream()
                    .filter(one -> whole || one.kind().isCustomer())
                    .map(one -> link(plan, element, one)));
  }

  private static RequirementLink link(
      ExecutivePlan plan, ElementContent element, RequirementContent one) {
    return new RequirementLink(
        one.id(),
        plan.id(),
        plan.state(),
        plan.agencyId(),
        plan.executiveId(),
        plan.fiscalYear(),
        element.code(),
        element.weight(),
        one.kind(),
        one.statement(),
        one.alignments().stream().map(AlignmentContent::goal).toList(),
        one.measures(),
        one.missionOutcome());
  }
}
