package org.sightline.lineofsight.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.security.Scope;

/** Hypotheses; every query takes what the actor may reach. */
@ApplicationScoped
class HypothesisRepository {

  private static final int MOST_OF_MEASURES = 1_000;
  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  void add(Hypothesis hypothesis) {
    entities.persist(hypothesis);
    flush();
  }

  /** Writes at once, so that the version is the one that a reader will see. */
  void flush() {
    entities.flush();
  }

  Optional<Hypothesis> find(HypothesisId id, Scope scope) {
    return restrict(Hypothesis.ONE, scope)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  List<Hypothesis> list(
      @Nullable HypothesisState state, Scope scope, @Nullable UUID after, int limit) {
    return restrict(Hypothesis.LIST, scope)
        .setParameter("anyState", state == null)
        .setParameter("state", state == null ? HypothesisState.DRAFT : state)
        .setParameter("after", after == null ? NONE : after)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Hypothesis> ofMeasures(Collection<MeasureId> measures, Scope scope) {
    if (measures.isEmpty()) {
      return List.of();
    }
    return restrict(Hypothesis.OF_MEASURES, scope)
        .setParameter("measures", measures.stream().map(MeasureId::value).toList())
        .setMaxResults(MOST_OF_MEASURES)
        .getResultList();
  }

  private TypedQuery<Hypothesis> restrict(String query, Scope scope) {
    return entities
        .createNamedQuery(query, Hypothesis.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter());
  }
}
