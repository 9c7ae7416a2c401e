package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

  /** Until the end of the transaction nobody else begins a session of the account. */
  void oneAtATime(AccountId account) {
    entities.find(SignInRecord.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** The session as it stands now, locked until the end of the transaction. */
  UserSession locked(UserSession session) {
    entities.refresh(session, LockModeType.PESSIMISTIC_WRITE);
    return session;
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
