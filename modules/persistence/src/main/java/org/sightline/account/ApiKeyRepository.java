package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.security.AccountId;

@ApplicationScoped
class ApiKeyRepository {

  private static final int MOST = 500;

  @PersistenceContext private EntityManager entities;

  void add(ApiKey key) {
    entities.persist(key);
  }

  Optional<ApiKey> byId(UUID id) {
    return Optional.ofNullable(entities.find(ApiKey.class, id));
  }

  /** The key as it stands now, locked until the end of the transaction. */
  ApiKey locked(ApiKey key) {
    entities.refresh(key, LockModeType.PESSIMISTIC_WRITE);
    return key;
  }

  Optional<ApiKey> byHash(String hash) {
    return entities
        .createNamedQuery(ApiKey.BY_HASH, ApiKey.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  List<ApiKey> ofAccount(AccountId account) {
    return entities
        .createNamedQuery(ApiKey.OF_ACCOUNT, ApiKey.class)
        .setParameter("account", account)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<ApiKey> all() {
    return entities.createNamedQuery(ApiKey.ALL, ApiKey.class).setMaxResults(MOST).getResultList();
  }
}
