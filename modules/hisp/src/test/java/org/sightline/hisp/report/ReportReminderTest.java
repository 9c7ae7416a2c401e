package org.sightline.hisp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

class ReportReminderTest {

  // Ends on 30 September, due on 30 October.
  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 4);
  private static final ReportingWindow WINDOW = ReportingWindow.of(QUARTER, FiscalCalendar.FEDERAL);

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, ",
    "2026-10-15, ",
    "2026-10-16, TWO_WEEKS_BEFORE",
    "2026-10-22, TWO_WEEKS_BEFORE",
    "2026-10-23, A_WEEK_BEFORE",
    "2026-10-27, A_WEEK_BEFORE",
    "2026-10-28, TWO_DAYS_BEFORE",
    "2026-10-30, TWO_DAYS_BEFORE",
    "2026-10-31, A_DAY_AFTER",
    "2026-11-05, A_DAY_AFTER",
    "2026-11-06, A_WEEK_AFTER",
    "2026-12-31, A_WEEK_AFTER"
  })
  void standsFromItsDayToThatOfTheNext(LocalDate day, ReportReminder expected) {
    assertThat(ReportReminder.on(day, WINDOW).orElse(null)).isEqualTo(expected);
  }

  @Test
  void hasAKindOfItsOwnInEachQuarter() {
    assertThat(ReportReminder.kinds(QUARTER))
        .hasSize(ReportReminder.values().length)
        .doesNotContainAnyElementsOf(ReportReminder.kinds(QUARTER.previous()))
        .allSatisfy(kind -> assertThat(kind).hasSizeLessThanOrEqualTo(40).matches("[A-Z0-9_]+"));
  }

  @Test
  void saysWhatIsDueAndWhatWas() {
    assertThat(Arrays.stream(ReportReminder.values()).map(one -> said(one, "en-US")).distinct())
        .containsExactly(
            "The report on FY2026-Q4 for Claims is due on 2026-10-30.",
            "The report on FY2026-Q4 for Claims was due on 2026-10-30 and is not handed in.");
    assertThat(said(ReportReminder.A_DAY_AFTER, "es-US"))
        .isEqualTo(
            "El informe sobre FY2026-Q4 de Claims venció el 2026-10-30 y no se ha entregado.");
  }

  private static String said(ReportReminder reminder, String language) {
    return reminder.sentence("Claims", WINDOW).in(Locale.forLanguageTag(language));
  }
}
