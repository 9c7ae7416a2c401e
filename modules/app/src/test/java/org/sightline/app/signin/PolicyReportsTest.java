package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PolicyReportsTest {

  private static final Clock FIXED =
      Clock.fixed(Instant.parse("2026-01-31T14:05:06Z"), ZoneOffset.UTC);

  @Test
  void writesOnlySoManyAMinute() {
    PolicyReports reports = new PolicyReports(FIXED);

    for (int i = 0; i < PolicyReports.MOST_A_MINUTE; i++) {
      assertThat(reports.take("{}")).isTrue();
    }
    assertThat(reports.take("{}")).isFalse();
  }

  @Test
  void keepsAReportOnOneShortLine() {
    assertThat(PolicyReports.line("a\r\nforged line\u001b[2J")).isEqualTo("a forged line [2J");
    assertThat(PolicyReports.line("x".repeat(5_000))).hasSize(1_000);
  }
}
