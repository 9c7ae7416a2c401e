package org.sightline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final UnknownNames names = new UnknownNames();

  @Test
  void countsANameThatNobodyHasLikeThatOfAnAccount() {
    for (int attempt = 0; attempt < Attempts.FREE; attempt++) {
      assertThat(names.failed("nobody", NOW)).isZero();
    }

    assertThat(names.failed(" NoBody ", NOW)).isEqualTo(Duration.ofMinutes(1));
    assertThat(names.isWaiting("nobody", NOW)).isTrue();
    assertThat(names.isWaiting("somebody", NOW)).isFalse();
  }

  @Test
  void countsNothingWhileANameWaits() {
    for (int attempt = 0; attempt < 100; attempt++) {
      names.failed("nobody", NOW);
    }

    assertThat(names.failed("nobody", NOW.plusSeconds(60))).isZero();
    assertThat(names.failed("nobody", NOW.plusSeconds(60))).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void remembersTheNamesThatWereTriedLastAndNoMore() {
    for (int attempt = 0; attempt < Attempts.FREE; attempt++) {
      names.failed("first", NOW);
      names.failed("second", NOW);
    }
    for (int other = 0; other < UnknownNames.MOST - 1; other++) {
      names.failed("other" + other, NOW);
    }

    assertThat(names.isWaiting("first", NOW)).isFalse();
    assertThat(names.isWaiting("second", NOW)).isTrue();
  }
}
