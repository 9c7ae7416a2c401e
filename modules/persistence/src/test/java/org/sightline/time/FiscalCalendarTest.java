package org.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {

  private static final FiscalCalendar FEDERAL = FiscalCalendar.FEDERAL;

  @ParameterizedTest
  @CsvSource({
    "FY2028-Q1, 2027-10-01, 2027-12-31",
    "FY2025-Q2, 2025-01-01, 2025-03-31",
    "FY2024-Q3, 2024-04-01, 2024-06-30",
    "FY2024-Q4, 2024-07-01, 2024-09-30"
  })
  void agreesWithThePublishedQuarters(String quarter, LocalDate first, LocalDate last) {
    Period period = FEDERAL.period(FiscalQuarter.parse(quarter));

    assertThat(period.start()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(FEDERAL.quarterOf(period)).hasToString(quarter);
  }

  @ParameterizedTest
  @CsvSource({
    "OCTOBER, 2023-10-01, FY2024-Q1",
    "OCTOBER, 2023-09-30, FY2023-Q4",
    "OCTOBER, 2030-04-20, FY2030-Q3",
    "OCTOBER, 2024-02-29, FY2024-Q2",
    "JANUARY, 2026-01-01, FY2026-Q1",
    "JANUARY, 2026-12-31, FY2026-Q4",
    "JULY, 2025-06-30, FY2025-Q4",
    "JULY, 2025-07-01, FY2026-Q1",
    "JULY, 2026-01-01, FY2026-Q3",
    "DECEMBER, 2024-02-29, FY2024-Q1",
    "DECEMBER, 2024-03-01, FY2024-Q2"
  })
  void findsTheQuarterOfADate(Month firstMonth, LocalDate date, String quarter) {
    FiscalCalendar calendar = new FiscalCalendar(firstMonth);

    assertThat(calendar.quarterOf(date)).hasToString(quarter);
    assertThat(calendar.yearOf(date)).isEqualTo(FiscalQuarter.parse(quarter).year());
  }

  @ParameterizedTest
  @CsvSource({
    "OCTOBER, 2025-10-01, 2026-09-30",
    "JANUARY, 2026-01-01, 2026-12-31",
    "JULY, 2025-07-01, 2026-06-30"
  })
  void namesAYearByItsEnd(Month firstMonth, LocalDate first, LocalDate last) {
    Period year = new FiscalCalendar(firstMonth).period(FiscalYear.of(2026));

    assertThat(year.start()).isEqualTo(first);
    assertThat(year.lastDay()).isEqualTo(last);
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void givesEveryDayExactlyOneQuarter(Month firstMonth) {
    FiscalCalendar calendar = new FiscalCalendar(firstMonth);
    FiscalQuarter quarter = calendar.quarterOf(LocalDate.of(2023, 1, 1));

    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
      FiscalQuarter found = calendar.quarterOf(day);
      assertThat(calendar.period(found).contains(day)).isTrue();
      assertThat(calendar.period(found.year()).contains(day)).isTrue();
      assertThat(quarter.until(found)).isBetween(0, 1);
      assertThat(calendar.period(found).end()).isEqualTo(calendar.period(found.next()).start());
      quarter = found;
    }
  }

  @Test
  void countsALongPeriodInTheQuarterOfItsEnd() {
    assertThat(FEDERAL.quarterOf(FEDERAL.period(FiscalYear.of(2026))))
        .isEqualTo(FiscalQuarter.of(2026, 4));
    assertThat(FEDERAL.quarterOf(FEDERAL.parse("2025-12-20/2026-01-01")))
        .isEqualTo(FiscalQuarter.of(2026, 1));
    assertThat(FEDERAL.quarterOf(FEDERAL.parse("2025-12-20/2026-01-02")))
        .isEqualTo(FiscalQuarter.of(2026, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "FY2026, YEAR, 2025-10-01, 2026-10-01",
    "FY2026-H1, HALF_YEAR, 2025-10-01, 2026-04-01",
    "FY2026-H2, HALF_YEAR, 2026-04-01, 2026-10-01",
    "FY2026-Q1, QUARTER, 2025-10-01, 2026-01-01",
    "2026-03, MONTH, 2026-03-01, 2026-04-01",
    "2024-02-29, EVENT, 2024-02-29, 2024-03-01",
    "2026-03-05/2026-03-09, EVENT, 2026-03-05, 2026-03-09"
  })
  void readsWhatItPrints(String text, Grain grain, LocalDate start, LocalDate end) {
    Period period = FEDERAL.parse(text);

    assertThat(period).isEqualTo(new Period(start, end, grain));
    assertThat(FEDERAL.text(period)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 2026-02-01, 2026-05-01",
    "HALF_YEAR, 2026-01-01, 2026-07-01",
    "HALF_YEAR, 2025-11-01, 2026-05-01",
    "HALF_YEAR, 2025-09-01, 2026-03-01",
    "YEAR, 2026-01-01, 2027-01-01"
  })
  void printsTheDatesOfAnotherCalendarsPeriod(Grain grain, LocalDate start, LocalDate end) {
    Period foreign = new Period(start, end, grain);

    assertThat(FEDERAL.text(foreign)).isEqualTo(start + "/" + end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FY26",
        "FY2026-Q5",
        "FY2026-H3",
        "2026-13",
        "2026-3",
        "2023-02-29",
        "2026-03-09/2026-03-09",
        "2026-03/2026-04"
      })
  void refusesOtherForms(String text) {
    assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> FEDERAL.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void hasTwoHalves(int half) {
    assertThatIllegalArgumentException().isThrownBy(() -> FEDERAL.half(FiscalYear.of(2026), half));
  }
}
