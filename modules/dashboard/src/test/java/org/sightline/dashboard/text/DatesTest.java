package org.sightline.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final Locale SPANISH = new Locale("es", "US");
  private static final Instant MORNING = Instant.parse("2026-04-14T13:12:00Z");

  @Test
  void writesADayInTheOrderOfTheLanguage() {
    LocalDate day = LocalDate.of(2026, 4, 14);

    assertThat(Dates.date(day, Locale.US)).isEqualTo("April 14, 2026");
    assertThat(Dates.date(day, SPANISH)).isEqualTo("14 de abril de 2026");
  }

  @Test
  void namesMonthsShortly() {
    LocalDate october = LocalDate.of(2025, 10, 1);

    assertThat(Dates.months(october, LocalDate.of(2025, 12, 31), Locale.US))
        .isEqualTo("Oct–Dec 2025");
    assertThat(Dates.months(october, LocalDate.of(2026, 1, 31), Locale.US))
        .isEqualTo("Oct 2025 – Jan 2026");
    assertThat(Dates.months(october, LocalDate.of(2025, 12, 31), SPANISH))
        .containsIgnoringCase("oct")
        .endsWith("2025");
  }

  @Test
  void namesTheZoneOfAnInstant() {
    ZoneId zone = ZoneId.of("America/New_York");

    assertThat(Dates.dateTime(MORNING, zone, Locale.US).replace('\u202f', ' '))
        .isEqualTo("April 14, 2026, 9:12 AM EDT");
    assertThat(Dates.dateTime(MORNING.minusSeconds(90L * 86_400), zone, Locale.US)).endsWith("EST");
  }

  @Test
  void countsWholeDaysAndNeverBackwards() {
    assertThat(Dates.days(MORNING, MORNING.plusSeconds(86_399))).isZero();
    assertThat(Dates.days(MORNING, MORNING.plusSeconds(86_400))).isEqualTo(1);
    assertThat(Dates.days(MORNING, MORNING.minusSeconds(1_000_000))).isZero();
  }
}
