package org.sightline.goals.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.persistence.AggregateRoot;

/** Goals with their roles; every query takes what the actor may see. */
@ApplicationScoped
class GoalRepository {

  /** The most goals of one agency that are looked at together. */
  static final int MOST = 10_000;

  private static final int RUN = 1_000;
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  void add(AggregateRoot added) {
    entities.persist(added);
    // At once: rows that refer to it follow in the same transaction.
    entities.flush();
  }

  List<Goal> list(GoalFilter filter, GoalVisibility visibility, NameCursor after, int limit) {
    TypedQuery<Goal> query = entities.createNamedQuery(Goal.LIST, Goal.class);
    return filtered(visibility.restrict(query), filter)
        .setParameter("after", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  private static TypedQuery<Goal> filtered(TypedQuery<Goal> query, GoalFilter filter) {
    StrategicPlanId plan = filter.plan();
    GoalKind kind = filter.kind();
    GoalState state = filter.state();
    return query
        .setParameter("anyPlan", plan == null)
        .setParameter("plan", plan == null ? new StrategicPlanId(NONE) : plan)
        .setParameter("anyKind", kind == null)
        .setParameter("kind", kind == null ? GoalKind.STRATEGIC_GOAL : kind)
        .setParameter("anyState", state == null)
        .setParameter("state", state == null ? GoalState.DRAFT : state);
  }

  List<Goal> all(Collection<GoalId> ids, GoalVisibility visibility) {
    List<UUID> wanted = ids.stream().map(GoalId::value).distinct().toList();
    List<Goal> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += RUN) {
      found.addAll(
          visibility
              .restrict(entities.createNamedQuery(Goal.ALL, Goal.class))
              .setParameter("ids", wanted.subList(from, Math.min(wanted.size(), from + RUN)))
              .getResultList());
    }
    return found;
  }

  Optional<Goal> find(GoalId id, GoalVisibility visibility) {
    return all(List.of(id), visibility).stream().findFirst();
  }

  List<Goal> children(GoalId parent, GoalVisibility visibility) {
    return visibility
        .restrict(entities.createNamedQuery(Goal.CHILDREN, Goal.class))
        .setParameter("parent", parent)
        .setMaxResults(RUN)
        .getResultList();
  }

  List<Goal> ofAgency(OrganizationId agency) {
    return entities
        .createNamedQuery(Goal.OF_AGENCY, Goal.class)
        .setParameter("agency", agency)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<GoalRole> roles(Collection<GoalId> goals) {
    return goals.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(GoalRole.OF_GOALS, GoalRole.class)
            .setParameter("goals", goals)
            .setMaxResults(MOST)
            .getResultList();
  }

  void flush() {
    entities.flush();
  }
}
