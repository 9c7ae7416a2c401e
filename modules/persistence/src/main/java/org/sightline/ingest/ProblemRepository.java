package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class ProblemRepository {

  @PersistenceContext private EntityManager entities;

  void add(ImportId id, ProblemList problems) {
    int ordinal = 0;
    for (RowProblem problem : problems.details()) {
      entities.persist(new StoredProblem(id, ordinal++, problem));
    }
  }

  List<RowProblem> of(ImportId id) {
    return entities
        .createNamedQuery(StoredProblem.OF_IMPORT, StoredProblem.class)
        .setParameter("importId", id.value())
        .setMaxResults(ProblemList.MAX_DETAILS)
        .getResultList()
        .stream()
        .map(StoredProblem::problem)
        .toList();
  }
}
