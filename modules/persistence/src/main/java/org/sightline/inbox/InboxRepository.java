package org.sightline.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.organization.PersonId;

@ApplicationScoped
class InboxRepository {

  @PersistenceContext private EntityManager entities;

  void add(StoredItem item) {
    entities.persist(item);
  }

  boolean isOpen(String liveKey) {
    return !entities
        .createNamedQuery(StoredItem.BY_LIVE_KEY, StoredItem.class)
        .setParameter("key", liveKey)
        .getResultList()
        .isEmpty();
  }

  /** What waits for a person, the oldest first. */
  List<StoredItem> open(PersonId person, int limit) {
    return entities
        .createNamedQuery(StoredItem.OPEN_OF_PERSON, StoredItem.class)
        .setParameter("person", person)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(PersonId person) {
    return entities
        .createNamedQuery(StoredItem.COUNT_OF_PERSON, Long.class)
        .setParameter("person", person)
        .getSingleResult();
  }

  /** What has come in a stretch of time and waits for a person, the oldest first. */
  List<StoredItem> openBetween(PersonId person, Instant since, Instant until, int limit) {
    return entities
        .createNamedQuery(StoredItem.OPEN_BETWEEN, StoredItem.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .setParameter("until", until)
        .setMaxResults(limit)
        .getResultList();
  }

  long countBetween(PersonId person, Instant since, Instant until) {
    return entities
        .createNamedQuery(StoredItem.COUNT_BETWEEN, Long.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .setParameter("until", until)
        .getSingleResult();
  }

  /** What waits for anybody because of a record. */
  List<StoredItem> open(String type, UUID subject) {
    return entities
        .createNamedQuery(StoredItem.OPEN_OF_SUBJECT, StoredItem.class)
        .setParameter("type", type)
        .setParameter("subject", subject)
        .setMaxResults(1_000)
        .getResultList();
  }
}
