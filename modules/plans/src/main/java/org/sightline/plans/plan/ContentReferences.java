package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalNotFound;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.hisp.provider.ServiceNotFound;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;

/**
 * Looks up what the content of a plan refers to, and fills in what it is called. What belongs to
 * another agency is not found.
 */
@ApplicationScoped
class ContentReferences {

  private static final int LONGEST_NAME = 500;

  private MeasureCatalogue catalogue;
  private Goals goals;
  private ServiceProviders services;

  protected ContentReferences() {}

  @Inject
  ContentReferences(MeasureCatalogue catalogue, Goals goals, ServiceProviders services) {
    this.catalogue = catalogue;
    this.goals = goals;
    this.services = services;
  }

  /**
   * The content with the names of its measures and the words of its goals.
   *
   * @throws MeasureNotFound when a measure is none of the agency's
   * @throws GoalNotFound when a goal is none of the agency's
   * @throws ServiceNotFound when a service is none of the agency's
   */
  PlanContent resolved(PlanContent content, OrganizationId agency) {
    Map<MeasureId, MeasureSummary> measures = measures(content, agency);
    Map<GoalId, GoalSummary> known = goals(content, agency);
    checkServices(content, agency);
    return content.map(
        requirement -> {
          checkOutcome(requirement, measures);
          return requirement.with(
              requirement.alignments().stream().map(one -> said(one, known)).toList(),
              requirement.measures().stream().map(one -> named(one, measures)).toList());
        });
  }

  private Map<MeasureId, MeasureSummary> measures(PlanContent content, OrganizationId agency) {
    Set<MeasureId> ids =
        content
            .requirements()
            .flatMap(
                one ->
                    Stream.concat(
                        Stream.ofNullable(one.missionOutcome()),
                        one.measures().stream().map(MeasureTarget::measure)))
            .collect(Collectors.toSet());
    List<MeasureSummary> found = ids.isEmpty() ? List.of() : catalogue.all(ids);
    return found.stream()
        .filter(measure -> measure.subject().owner().equals(agency))
        .collect(Collectors.toMap(MeasureSummary::id, Function.identity()));
  }

  private Map<GoalId, GoalSummary> goals(PlanContent content, OrganizationId agency) {
    Set<GoalId> ids =
        content
            .requirements()
            .flatMap(one -> one.alignments().stream())
            .map(AlignmentContent::goal)
            .collect(Collectors.toSet());
    List<GoalSummary> found = ids.isEmpty() ? List.of() : goals.all(ids);
    Map<GoalId, GoalSummary> own = new HashMap<>();
    found.stream()
        .filter(goal -> goal.agency().equals(agency))
        .forEach(goal -> own.put(goal.id(), goal));
    return own;
  }

  private void checkServices(PlanContent content, OrganizationId agency) {
    content
        .requirements()
        .map(RequirementContent::service)
        .flatMap(Stream::ofNullable)
        .distinct()
        .forEach(
            id -> {
              if (!services.service(id).agency().equals(agency)) {
                throw new ServiceNotFound();
              }
            });
  }

  private static void checkOutcome(
      RequirementContent requirement, Map<MeasureId, MeasureSummary> measures) {
    MeasureId outcome = requirement.missionOutcome();
    if (outcome != null && !isOutcome(measures.get(outcome))) {
      throw new MeasureNotFound();
    }
  }

  private static boolean isOutcome(@Nullable MeasureSummary measure) {
    return measure != null && measure.kind().missionOutcome();
  }

  private static AlignmentContent said(AlignmentContent alignment, Map<GoalId, GoalSummary> known) {
    GoalSummary goal = known.get(alignment.goal());
    if (goal == null) {
      throw new GoalNotFound();
    }
    return alignment.saying(goal.title() + "\n" + goal.statement());
  }

  private static MeasureTarget named(
      MeasureTarget target, Map<MeasureId, MeasureSummary> measures) {
    MeasureSummary measure = measures.get(target.measure());
    if (measure == null) {
      throw new MeasureNotFound();
    }
    String name = measure.name().in(Locale.ENGLISH);
    return target.of(
        name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
        measure.kind().unit(),
        measure.kind().direction());
  }
}
