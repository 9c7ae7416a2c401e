package org.sightline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.organization.OrganizationId;

@ApplicationScoped
class CommentRepository {

  private static final int MOST = 10_000;

  @PersistenceContext private EntityManager entities;

  void add(StoredComment comment) {
    entities.persist(comment);
  }

  /** The comments on many records of one kind and agency, in the order of writing. */
  List<StoredComment> of(OrganizationId agency, String type, Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(StoredComment.OF_SUBJECTS, StoredComment.class)
            .setParameter("agency", agency)
            .setParameter("type", type)
            .setParameter("subjects", subjects)
            .setMaxResults(MOST)
            .getResultList();
  }

  Optional<StoredComment> one(OrganizationId agency, String type, UUID subject, UUID id) {
    return entities
        .createNamedQuery(StoredComment.ONE, StoredComment.class)
        .setParameter("agency", agency)
        .setParameter("type", type)
        .setParameter("subject", subject)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
