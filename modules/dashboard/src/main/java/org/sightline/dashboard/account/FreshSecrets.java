package org.sightline.dashboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sightline.account.NewApiKey;
import org.sightline.security.AccountId;

/**
 * Secrets of keys just made, for the moment between the form that made one and the page that shows
 * it. Each is given out once, to its own account, within five minutes; it is in memory only.
 *
 * <p>The form must not show it itself: whoever loads that page again would make a second key.
 */
@ApplicationScoped
class FreshSecrets {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Map<UUID, Fresh> kept = new ConcurrentHashMap<>();
  private Clock clock;

  protected FreshSecrets() {}

  @Inject
  FreshSecrets(Clock clock) {
    this.clock = clock;
  }

  /** Keeps the secret of a key until it is shown. */
  void keep(NewApiKey made) {
    Instant now = clock.instant();
    kept.values().removeIf(fresh -> !fresh.until().isAfter(now));
    kept.put(made.key().id(), new Fresh(made.key().account(), made.secret(), now.plus(LIFE)));
  }

  /**
   * Gives out a secret, once.
   *
   * @param reader the account that asks
   * @return null where there is none (any more) or it belongs to another account
   */
  @Nullable String take(UUID key, AccountId reader) {
    Fresh fresh = kept.get(key);
    if (fresh == null || !fresh.owner().equals(reader) || !kept.remove(key, fresh)) {
      return null;
    }
    return fresh.until().isAfter(clock.instant()) ? fresh.secret() : null;
  }

  private record Fresh(AccountId owner, String secret, Instant until) {

    /** Shows nothing of the secret. */
    @Override
    public String toString() {
      return "Fresh[" + owner + "]";
    }
  }
}
