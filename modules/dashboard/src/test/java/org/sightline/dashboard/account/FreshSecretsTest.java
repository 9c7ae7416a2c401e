package org.sightline.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.account.ApiKeySummary;
import org.sightline.account.NewApiKey;
import org.sightline.security.AccountId;
import org.sightline.security.Permission;

class FreshSecretsTest {

  private static final Instant NOW = Instant.parse("2026-04-14T13:12:00Z");
  private static final AccountId OWNER = new AccountId(UUID.randomUUID());
  private static final UUID KEY = UUID.randomUUID();

  private Instant time = NOW;
  private final FreshSecrets secrets = new FreshSecrets(new Hand());

  /** A clock moved by hand. */
  private final class Hand extends Clock {

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return time;
    }
  }

  private static NewApiKey made() {
    Set<Permission> may = Set.of(Permission.READ_SERVICES);
    Instant end = NOW.plus(Duration.ofDays(90));
    return new NewApiKey(
        new ApiKeySummary(KEY, OWNER, "nightly", may, NOW, end, null, null), "secret");
  }

  @Test
  void givesASecretOutOnce() {
    secrets.keep(made());

    assertThat(secrets.take(KEY, OWNER)).isEqualTo("secret");
    assertThat(secrets.take(KEY, OWNER)).isNull();
  }

  @Test
  void givesNothingToAnotherAccount() {
    secrets.keep(made());

    assertThat(secrets.take(KEY, new AccountId(UUID.randomUUID()))).isNull();
    assertThat(secrets.take(KEY, OWNER)).isEqualTo("secret");
  }

  @Test
  void forgetsWhatNobodyAskedForInTime() {
    secrets.keep(made());

    time = NOW.plus(Duration.ofMinutes(5));

    assertThat(secrets.take(KEY, OWNER)).isNull();
  }
}
