package org.sightline.goals.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sightline.paging.NameCursor;
import org.sightline.security.Scope;

/** Strategic plans; every query takes the agencies within reach. */
@ApplicationScoped
class StrategicPlanRepository {

  @PersistenceContext private EntityManager entities;

  void add(StrategicPlan plan) {
    entities.persist(plan);
    // At once: goals refer to it in the same transaction.
    entities.flush();
  }

  List<StrategicPlan> list(Scope scope, NameCursor after, int limit) {
    return entities
        .createNamedQuery(StrategicPlan.LIST, StrategicPlan.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("after", after.name())
        .setParameter("afterId", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<StrategicPlan> inScope(StrategicPlanId id, Scope scope) {
    return entities
        .createNamedQuery(StrategicPlan.IN_SCOPE, StrategicPlan.class)
        .setParameter("id", id.value())
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .getResultStream()
        .findFirst();
  }
}
