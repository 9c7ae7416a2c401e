package org.sightline.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.sightline.security.AccountId;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;

/**
 * Keys under which clients send a request that must have its effect once. A key belongs to the
 * account that uses it and is remembered for 24 hours. It is reserved in a transaction of its own
 * before the request runs: where the server dies in between, the key stays reserved, because nobody
 * can tell whether the effect is there.
 */
@ApplicationScoped
public class KeyedRequests {

  /** How long a key is remembered. */
  public static final Duration REMEMBERED = Duration.ofHours(24);

  private static final String WHY =
      "A key concerns its own account alone; what the request may do, it must ask for itself.";

  private KeyedRequestRepository requests;
  private CurrentActor current;
  private Clock clock;

  protected KeyedRequests() {}

  @Inject
  KeyedRequests(KeyedRequestRepository requests, CurrentActor current, Clock clock) {
    this.requests = requests;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Reserves a key, or answers what its first request was answered.
   *
   * @param key 1 to 255 characters
   * @param fingerprint tells one request from another, 64 characters at most
   * @return the kept answer; empty when the key is new, and the request shall run
   * @throws IdempotencyKeyReused when the key stands for another request
   * @throws IdempotencyKeyInUse when the first request has not ended, or its end is not known
   */
  @Transactional(TxType.REQUIRES_NEW)
  @OpenToCallers(KeyedRequests.WHY)
  public Optional<KeptAnswer> begin(String key, String fingerprint) {
    AccountId account = account();
    requests.forget(account, clock.instant().minus(REMEMBERED));
    KeyedRequest first = requests.find(account, key).orElse(null);
    if (first == null) {
      requests.reserve(new KeyedRequest(account, key, fingerprint, clock.instant()));
      return Optional.empty();
    }
    if (!first.is(fingerprint)) {
      throw new IdempotencyKeyReused();
    }
    return Optional.of(first.answer().orElseThrow(IdempotencyKeyInUse::new));
  }

  /** Keeps what the request under a key was answered. */
  @Transactional(TxType.REQUIRES_NEW)
  @OpenToCallers(KeyedRequests.WHY)
  public void keep(String key, KeptAnswer answer) {
    requests.find(account(), key).ifPresent(request -> request.answered(answer));
  }

  /** Frees a key whose request was refused or failed, and so has had no effect. */
  @Transactional(TxType.REQUIRES_NEW)
  @OpenToCallers(KeyedRequests.WHY)
  public void release(String key) {
    requests.find(account(), key).ifPresent(requests::remove);
  }

  private AccountId account() {
    return current.get().account();
  }
}
