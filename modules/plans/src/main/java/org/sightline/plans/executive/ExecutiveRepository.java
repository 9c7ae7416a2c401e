package org.sightline.plans.executive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.Actor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;

/** Executives, their officials, and cycles. */
@ApplicationScoped
class ExecutiveRepository {

  /** The most cycles of one list; an agency has one a year. */
  private static final int MOST_CYCLES = 1_000;

  @PersistenceContext private EntityManager entities;

  void add(AggregateRoot added) {
    entities.persist(added);
    // At once: plans refer to it.
    entities.flush();
  }

  List<Executive> list(Reach reach, NameCursor after, int limit) {
    return reach
        .narrow(entities.createNamedQuery(Executive.LIST, Executive.class))
        .setParameter("afterName", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<Executive> inReach(ExecutiveId id, Reach reach) {
    return reach
        .narrow(entities.createNamedQuery(Executive.IN_REACH, Executive.class))
        .setParameter("ids", List.of(id.value()))
        .getResultStream()
        .findFirst();
  }

  List<Executive> all(Collection<ExecutiveId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(Executive.ALL, Executive.class)
            .setParameter("ids", raw(ids))
            .getResultList();
  }

  Optional<Executive> ofPerson(PersonId person) {
    return entities
        .createNamedQuery(Executive.OF_PERSON, Executive.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  List<OfficialAssignment> officials(Collection<ExecutiveId> executives) {
    return executives.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(OfficialAssignment.OF_EXECUTIVES, OfficialAssignment.class)
            .setParameter("executives", raw(executives))
            .getResultList();
  }

  List<AppraisalCycle> cycles(Scope scope) {
    return entities
        .createNamedQuery(AppraisalCycle.LIST, AppraisalCycle.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setMaxResults(MOST_CYCLES)
        .getResultList();
  }

  Optional<AppraisalCycle> cycle(CycleId id) {
    return Optional.ofNullable(entities.find(AppraisalCycle.class, id.value()));
  }

  List<AppraisalCycle> cycles(Collection<CycleId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(AppraisalCycle.ALL, AppraisalCycle.class)
            .setParameter("ids", ids.stream().map(CycleId::value).toList())
            .getResultList();
  }

  Optional<AppraisalCycle> cycleOf(OrganizationId agency, int fiscalYear) {
    return entities
        .createNamedQuery(AppraisalCycle.OF_YEAR, AppraisalCycle.class)
        .setParameter("agency", agency)
        .setParameter("year", fiscalYear)
        .getResultStream()
        .findFirst();
  }

  private static List<UUID> raw(Collection<ExecutiveId> ids) {
    return ids.stream().map(ExecutiveId::value).toList();
  }

  /**
   * How far somebody reaches: whole agencies, and what concerns the own person today.
   *
   * @param scope agencies
   * @param person the own person
   * @param today the day on which assignments count
   */
  record Reach(Scope scope, PersonId person, LocalDate today) {

    static Reach of(Actor actor, Permission permission, LocalDate today) {
      return new Reach(actor.scope(permission), actor.ownPerson(permission), today);
    }

    <T> TypedQuery<T> narrow(TypedQuery<T> query) {
      return query
          .setParameter("everywhere", scope.everywhere())
          .setParameter("agencies", scope.parameter())
          .setParameter("person", person)
          .setParameter("today", today);
    }
  }
}
