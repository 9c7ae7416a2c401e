package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.security.AccountId;

@ApplicationScoped
class UserSessionRepository {

  @PersistenceContext private EntityManager entities;

  void add(UserSession session) {
    entities.persist(session);
  }

  Optional<UserSession> byHash(String hash) {
    return entities
        .createNamedQuery(UserSession.BY_HASH, UserSession.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The open sessions of an account, the youngest first. */
  List<UserSession> open(AccountId account, Instant now) {
    return entities
        .createNamedQuery(UserSession.OPEN_OF_ACCOUNT, UserSession.class)
        .setParameter("account", account)
        .setParameter("seenAfter", now.minus(UserSession.IDLE))
        .setParameter("startedAfter", now.minus(UserSession.LONGEST))
        .setMaxResults(100)
        .getResultList();
  }
}
