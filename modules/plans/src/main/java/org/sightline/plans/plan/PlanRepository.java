package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.measure.MeasureId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.executive.ExecutiveId;

/** Plans, their versions, and what signers saw. */
@ApplicationScoped
class PlanRepository {

  /** The most plans of one list. */
  static final int MOST = 1_000;

  private static final int MOST_MEASURES = 5_000;
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  void add(AggregateRoot added) {
    entities.persist(added);
    // At once: what follows refers to it.
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  /** The next number for people; a number that is not used is lost. */
  long nextNumber() {
    // A sequence: JPQL has no word for it.
    return ((Number)
            entities.createNativeQuery("select nextval('plans_plan_no')").getSingleResult())
        .longValue();
  }

  List<ExecutivePlan> list(PlanFilter filter, PlanReach reach, String after, int limit) {
    return reach
        .narrow(entities.createNamedQuery(ExecutivePlan.LIST, ExecutivePlan.class))
        .setParameter("anyYear", filter.fiscalYear() == null)
        .setParameter("year", filter.fiscalYear() == null ? 0 : filter.fiscalYear())
        .setParameter("anyExecutive", filter.executive() == null)
        .setParameter("executive", filter.executive() == null ? NONE : filter.executive().value())
        .setParameter("anyState", filter.state() == null)
        .setParameter("state", filter.state() == null ? PlanState.DRAFT : filter.state())
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<ExecutivePlan> find(PlanId id, PlanReach reach) {
    return reach
        .narrow(entities.createNamedQuery(ExecutivePlan.IN_REACH, ExecutivePlan.class))
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** The same, with its row locked and read again: two writers come one after the other. */
  Optional<ExecutivePlan> lock(PlanId id, PlanReach reach) {
    Optional<ExecutivePlan> found = find(id, reach);
    found.ifPresent(plan -> entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  List<ExecutivePlan> open(Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(ExecutivePlan.OPEN_OF, ExecutivePlan.class)
            .setParameter("keys", keys)
            .getResultList();
  }

  /** Plans of an executive that are not closed; others than those read as a whole only in part. */
  List<ExecutivePlan> of(ExecutiveId executive, PlanReach reach) {
    return reach
        .narrowWithCx(entities.createNamedQuery(ExecutivePlan.OF_EXECUTIVE, ExecutivePlan.class))
        .setParameter("executive", executive.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Plans that are not closed and judge by one of the measures. */
  List<ExecutivePlan> of(Collection<MeasureId> measures, PlanReach reach) {
    return measures.isEmpty()
        ? List.of()
        : reach
            .narrowWithCx(entities.createNamedQuery(ExecutivePlan.OF_MEASURES, ExecutivePlan.class))
            .setParameter("measures", measures.stream().map(MeasureId::value).toList())
            .setMaxResults(MOST)
            .getResultList();
  }

  /** Which of the plans are read as a whole, not only their requirements for customers. */
  Set<UUID> wholeOf(Collection<ExecutivePlan> found, PlanReach reach) {
    return found.isEmpty()
        ? Set.of()
        : reach
            .narrow(entities.createNamedQuery(ExecutivePlan.WHOLE, ExecutivePlan.class))
            .setParameter("ids", found.stream().map(plan -> plan.id().value()).toList())
            .getResultStream()
            .map(plan -> plan.id().value())
            .collect(Collectors.toSet());
  }

  PlanVersion version(UUID id) {
    return versions(List.of(id)).get(0);
  }

  List<PlanVersion> versions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(PlanVersion.ALL, PlanVersion.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  List<PlanVersion> versions(PlanId plan) {
    return entities
        .createNamedQuery(PlanVersion.OF_PLAN, PlanVersion.class)
        .setParameter("plan", plan.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The measures that requirements of established plans are judged by. */
  List<UUID> answeredFor(PlanReach reach, Collection<RequirementKind> customer) {
    return entities
        .createNamedQuery(RequirementMeasure.ANSWERED_FOR, UUID.class)
        .setParameter("established", PlanState.ESTABLISHED)
        .setParameter("everywhere", reach.scope().everywhere())
        .setParameter("agencies", reach.scope().parameter())
        .setParameter("cxAgencies", reach.cx().parameter())
        .setParameter("customer", customer)
        .setMaxResults(MOST_MEASURES)
        .getResultList();
  }

  List<SignedEvidence> evidence(PlanId plan) {
    return entities
        .createNamedQuery(SignedEvidence.OF_PLAN, SignedEvidence.class)
        .setParameter("plan", plan.value())
        .setMaxResults(MOST)
        .getResultList();
  }
}
