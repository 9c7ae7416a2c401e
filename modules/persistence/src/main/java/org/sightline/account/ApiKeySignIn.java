package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Actor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Origin;

/** Recognising the account behind an API key. */
@ApplicationScoped
public class ApiKeySignIn {

  private ApiKeyRepository keys;
  private AccountRepository accounts;
  private Recognition recognition;
  private Clock clock;

  protected ApiKeySignIn() {}

  @Inject
  ApiKeySignIn(
      ApiKeyRepository keys, AccountRepository accounts, Recognition recognition, Clock clock) {
    this.keys = keys;
    this.accounts = accounts;
    this.recognition = recognition;
    this.clock = clock;
  }

  /**
   * The actor behind a key's secret, limited to what the key may do; empty when the key is unknown,
   * expired or revoked, or its owner disabled.
   */
  @Transactional
  @OpenToCallers("The secret itself is what recognises the caller.")
  public Optional<Actor> recognise(String secret, @Nullable String address, String requestId) {
    Instant now = clock.instant();
    Optional<ApiKey> key = keys.byHash(Secret.hash(secret)).filter(found -> found.holds(now));
    key.filter(found -> found.wasUsedLongAgo(now)).ifPresent(found -> keys.locked(found).used(now));
    return key.flatMap(found -> actor(found, found.origin(address, requestId)));
  }

  private Optional<Actor> actor(ApiKey key, Origin origin) {
    return accounts
        .byId(key.accountId())
        .filter(Account::isActive)
        .map(account -> recognition.actor(account, key.permissions(), origin));
  }
}
