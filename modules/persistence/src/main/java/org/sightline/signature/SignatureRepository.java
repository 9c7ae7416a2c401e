package org.sightline.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SignatureRepository {

  @PersistenceContext private EntityManager entities;

  void add(StoredSignature signature) {
    entities.persist(signature);
    // At once: the next signature of this transaction refers to it, and a fork shows here.
    entities.flush();
  }

  /** The signatures of many records of one kind, by record and in the order of signing. */
  List<StoredSignature> of(String type, Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery(StoredSignature.OF_SUBJECTS, StoredSignature.class)
            .setParameter("type", type)
            .setParameter("subjects", subjects)
            .getResultList();
  }

  /** The last signature of a record. */
  Optional<StoredSignature> last(String type, UUID subject) {
    List<StoredSignature> all = of(type, List.of(subject));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
