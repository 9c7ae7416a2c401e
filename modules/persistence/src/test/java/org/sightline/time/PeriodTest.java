package org.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({"2024-01-31, false", "2024-02-01, true", "2024-02-29, true", "2024-03-01, false"})
  void containsItsFirstDayButNotItsEnd(LocalDate date, boolean contained) {
    assertThat(Period.of(YearMonth.of(2024, 2)).contains(date)).isEqualTo(contained);
  }

  @Test
  void knowsItsLastDay() {
    assertThat(Period.of(YearMonth.of(2024, 2)).lastDay()).isEqualTo("2024-02-29");
    assertThat(Period.of(YearMonth.of(2023, 2)).lastDay()).isEqualTo("2023-02-28");
    assertThat(Period.of(LocalDate.of(2024, 2, 29)).end()).isEqualTo("2024-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-01, EVENT",
    "2026-01-02, 2026-01-01, EVENT",
    "2026-01-02, 2026-02-02, MONTH",
    "2026-01-01, 2026-03-31, QUARTER",
    "2026-01-01, 2026-06-01, HALF_YEAR",
    "2026-01-01, 2026-12-31, YEAR"
  })
  void rejectsDatesThatDoNotFitTheGrain(LocalDate start, LocalDate end, Grain grain) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(start, end, grain));
  }

  @Test
  void comesWhenItEnds() {
    Period year = FiscalCalendar.FEDERAL.period(FiscalYear.of(2026));
    Period lastQuarter = FiscalCalendar.FEDERAL.period(FiscalQuarter.of(2026, 4));
    Period event = new Period(lastQuarter.start(), lastQuarter.end(), Grain.EVENT);
    Period before = FiscalCalendar.FEDERAL.period(FiscalQuarter.of(2026, 3));

    assertThat(before).isLessThan(year);
    assertThat(year).isLessThan(lastQuarter);
    assertThat(lastQuarter).isLessThan(event);
  }

  @Test
  void printsItsDates() {
    assertThat(Period.of(YearMonth.of(2026, 3))).hasToString("2026-03-01/2026-04-01");
  }
}
