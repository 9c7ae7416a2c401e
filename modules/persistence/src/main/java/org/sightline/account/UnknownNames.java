package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong passwords for names under which nobody can sign in. They are counted as those of accounts
 * are, so that an answer does not tell which names exist; in memory only, and only for the names
 * that were tried last, so that inventing names fills nothing.
 */
@ApplicationScoped
class UnknownNames {

  /** Most names that are remembered; the one that was tried longest ago gives way. */
  static final int MOST = 10_000;

  /** By hash: a name can be as long as a request. */
  private final Map<String, Attempts> byName = new LinkedHashMap<>();

  protected UnknownNames() {}

  /**
   * Notes a wrong password, unless the name waits.
   *
   * @return the wait that was in force when it was shown; zero where it was counted
   */
  synchronized Duration failed(String name, Instant now) {
    String key = Secret.hash(Account.normalised(name));
    Attempts before = byName.getOrDefault(key, Attempts.NONE);
    Duration wait = before.waits(now);
    if (wait.isZero()) {
      byName.remove(key);
      byName.put(key, before.another(now));
      forgetOldest();
    }
    return wait;
  }

  /** Whether the name waits. */
  synchronized boolean isWaiting(String name, Instant now) {
    String key = Secret.hash(Account.normalised(name));
    return !byName.getOrDefault(key, Attempts.NONE).waits(now).isZero();
  }

  private void forgetOldest() {
    if (byName.size() > MOST) {
      byName.remove(byName.keySet().iterator().next());
    }
  }
}
