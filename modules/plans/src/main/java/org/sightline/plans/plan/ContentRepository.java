package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;

/** The content of versions of plans: four tables, read together and written as a whole. */
@ApplicationScoped
class ContentRepository {

  @PersistenceContext private EntityManager entities;

  /** The contents of versions, by version, with four statements however many there are. */
  Map<UUID, PlanContent> contents(Collection<UUID> versions) {
    if (versions.isEmpty()) {
      return Map.of();
    }
    return elements(versions, requirements(versions));
  }

  private Map<String, List<RequirementContent>> requirements(Collection<UUID> versions) {
    Map<UUID, List<AlignmentContent>> alignments = alignments(versions);
    Map<UUID, List<MeasureTarget>> measures = measures(versions);
    return all(PerformanceRequirement.OF_VERSIONS, PerformanceRequirement.class, versions).stream()
        .collect(
            Collectors.groupingBy(
                one -> place(one.versionId(), one.elementCode()),
                Collectors.mapping(
                    one ->
                        one.content(
                            alignments.getOrDefault(one.rowId(), List.of()),
                            measures.getOrDefault(one.rowId(), List.of())),
                    Collectors.toList())));
  }

  private Map<UUID, List<AlignmentContent>> alignments(Collection<UUID> versions) {
    return all(StrategicAlignment.OF_VERSIONS, StrategicAlignment.class, versions).stream()
        .collect(
            Collectors.groupingBy(
                StrategicAlignment::requirementRow,
                Collectors.mapping(StrategicAlignment::content, Collectors.toList())));
  }

  private Map<UUID, List<MeasureTarget>> measures(Collection<UUID> versions) {
    return all(RequirementMeasure.OF_VERSIONS, RequirementMeasure.class, versions).stream()
        .collect(
            Collectors.groupingBy(
                RequirementMeasure::requirementRow,
                Collectors.mapping(RequirementMeasure::target, Collectors.toList())));
  }

  PlanContent content(UUID version) {
    return contents(List.of(version)).getOrDefault(version, new PlanContent(List.of()));
  }

  /** Writes the content of a version in the place of what was there. */
  void store(PlanId plan, UUID version, PlanContent content) {
    for (String removal :
        List.of(
            StrategicAlignment.REMOVE,
            RequirementMeasure.REMOVE,
            PerformanceRequirement.REMOVE,
            PlanElement.REMOVE)) {
      entities.createNamedQuery(removal).setParameter("version", version).executeUpdate();
    }
    for (int i = 0; i < content.elements().size(); i++) {
      ElementContent element = content.elements().get(i);
      entities.persist(new PlanElement(version, i + 1, element));
      requirements(plan, version, element);
    }
    entities.flush();
  }

  /** Whether one of the requirements stands in another plan. */
  boolean standsElsewhere(PlanId plan, PlanContent content) {
    List<UUID> ids = content.requirements().map(one -> one.id().value()).toList();
    return !ids.isEmpty()
        && entities
                .createNamedQuery(PerformanceRequirement.ELSEWHERE, Long.class)
                .setParameter("ids", ids)
                .setParameter("plan", plan.value())
                .getSingleResult()
            > 0;
  }

  private void requirements(PlanId plan, UUID version, ElementContent element) {
    for (int i = 0; i < element.requirements().size(); i++) {
      RequirementContent content = element.requirements().get(i);
      PerformanceRequirement requirement =
          new PerformanceRequirement(plan, version, element.code(), i + 1, content);
      entities.persist(requirement);
      // At once: alignments and measures refer to it.
      entities.flush();
      for (int a = 0; a < content.alignments().size(); a++) {
        entities.persist(new StrategicAlignment(requirement, a + 1, content.alignments().get(a)));
      }
      for (int m = 0; m < content.measures().size(); m++) {
        entities.persist(new RequirementMeasure(requirement, m + 1, content.measures().get(m)));
      }
    }
  }

  private Map<UUID, PlanContent> elements(
      Collection<UUID> versions, Map<String, List<RequirementContent>> requirements) {
    Map<UUID, PlanContent> contents = new HashMap<>();
    all(PlanElement.OF_VERSIONS, PlanElement.class, versions).stream()
        .collect(Collectors.groupingBy(PlanElement::versionId))
        .forEach(
            (version, elements) -> contents.put(version, content(version, elements, requirements)));
    return contents;
  }

  private static PlanContent content(
      UUID version, List<PlanElement> elements, Map<String, List<RequirementContent>> all) {
    return new PlanContent(
        elements.stream()
            .map(one -> one.content(all.getOrDefault(place(version, one.code()), List.of())))
            .toList());
  }

  private <T extends AggregateRoot> List<T> all(
      String query, Class<T> type, Collection<UUID> versions) {
    return entities
        .createNamedQuery(query, type)
        .setParameter("versions", versions)
        .getResultList();
  }

  private static String place(UUID version, String element) {
    return version + "/" + element;
  }
}
