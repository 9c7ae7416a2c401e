package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sightline.account.SignedIn;
import org.sightline.security.AccountId;

/**
 * Passwords that were verified in the last five minutes, as keyed hashes under a key that dies with
 * the process, so that HTTP Basic does not cost a slow hash with every request. What is remembered
 * is the account and its epoch; a change of password or roles makes a new epoch and so ends it.
 */
@ApplicationScoped
class RememberedCredentials {

  private static final Duration MEMORY = Duration.ofMinutes(5);
  private static final int MOST = 10_000;
  private static final String FUNCTION = "HmacSHA256";

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final byte[] key = new byte[32];
  private Clock clock;

  protected RememberedCredentials() {}

  @Inject
  RememberedCredentials(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(key);
  }

  /** Account and epoch of a credential that was verified a short while ago. */
  Optional<Entry> find(Authorization shown) {
    return Optional.ofNullable(entries.get(hash(shown)))
        .filter(entry -> entry.until().isAfter(clock.instant()));
  }

  void remember(Authorization shown, SignedIn who) {
    Instant now = clock.instant();
    entries.values().removeIf(entry -> !entry.until().isAfter(now));
    if (entries.size() < MOST) {
      entries.put(hash(shown), new Entry(who.actor().account(), who.epoch(), now.plus(MEMORY)));
    }
  }

  private String hash(Authorization shown) {
    try {
      Mac mac = Mac.getInstance(FUNCTION);
      mac.init(new SecretKeySpec(key, FUNCTION));
      mac.update(shown.name().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(shown.secret().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + FUNCTION, e);
    }
  }

  record Entry(AccountId account, long epoch, Instant until) {}
}
