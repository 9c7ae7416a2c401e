package org.sightline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "4, PT0S",
    "5, PT1M",
    "6, PT2M",
    "7, PT4M",
    "8, PT8M",
    "9, PT16M",
    "10, PT32M",
    "11, PT1H",
    "12, PT1H",
    "1000, PT1H"
  })
  void waitsFromTheFifthOnTwiceAsLongEachTimeUpToAnHour(int wrong, Duration wait) {
    Attempts attempts =
        Stream.iterate(Attempts.NONE, before -> before.another(NOW))
            .skip(wrong)
            .findFirst()
            .orElseThrow();

    assertThat(attempts.waits(NOW)).isEqualTo(wait);
    assertThat(attempts.waits(NOW.plus(wait))).isZero();
  }
}
