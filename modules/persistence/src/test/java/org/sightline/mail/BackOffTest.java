package org.sightline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "200, 60"})
  void doublesUpToAnHour(int attempts, long minutes) {
    assertThat(BackOff.after(attempts).toMinutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-06T00:00:00Z, false", "2026-01-06T00:00:00.000001Z, true"})
  void isOverAfterFiveDays(Instant now, boolean over) {
    assertThat(BackOff.isOver(Instant.parse("2026-01-01T00:00:00Z"), now)).isEqualTo(over);
  }
}
