package org.sightline.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import org.sightline.security.AccountId;

@ApplicationScoped
class KeyedRequestRepository {

  @PersistenceContext private EntityManager entities;

  /**
   * Stores it before anything else happens.
   *
   * @throws IdempotencyKeyInUse when another request took the key in the same moment
   */
  void reserve(KeyedRequest request) {
    try {
      entities.persist(request);
      entities.flush();
    } catch (PersistenceException taken) {
      throw new IdempotencyKeyInUse();
    }
  }

  Optional<KeyedRequest> find(AccountId account, String key) {
    return entities
        .createNamedQuery(KeyedRequest.BY_KEY, KeyedRequest.class)
        .setParameter("account", account)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  void remove(KeyedRequest request) {
    entities.remove(request);
  }

  void forget(AccountId account, Instant before) {
    entities
        .createNamedQuery(KeyedRequest.FORGET_OLD)
        .setParameter("account", account)
        .setParameter("before", before)
        .executeUpdate();
  }
}
