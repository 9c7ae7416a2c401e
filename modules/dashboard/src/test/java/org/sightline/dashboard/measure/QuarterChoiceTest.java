package org.sightline.dashboard.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

class QuarterChoiceTest {

  private static final FiscalQuarter NOW = FiscalQuarter.of(2027, 1);
  private static final List<FiscalQuarter> KNOWN =
      List.of(FiscalQuarter.of(2025, 4), FiscalQuarter.of(2025, 2), FiscalQuarter.of(2026, 1));

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, FY2026-Q1",
        "'', FY2026-Q1",
        "FY2025-Q2, FY2025-Q2",
        "FY2025-Q3, FY2025-Q3",
        "FY2025-Q1, FY2026-Q1",
        "FY2026-Q2, FY2026-Q1",
        "2025, FY2026-Q1",
        "FY2025-Q5, FY2026-Q1"
      })
  void takesTheQuarterAskedForOrTheLatestWithFigures(@Nullable String asked, String taken) {
    assertThat(choice(asked).chosen()).hasToString(taken);
  }

  @Test
  void offersQuartersWithoutFiguresInBetween() {
    assertThat(choice(null).options())
        .extracting(FiscalQuarter::toString)
        .containsExactly("FY2026-Q1", "FY2025-Q4", "FY2025-Q3", "FY2025-Q2");
  }

  @Test
  void stepsFromTheFirstToTheLastAndNoFurther() {
    assertThat(choice("FY2025-Q2").previous()).isNull();
    assertThat(choice("FY2025-Q2").next()).hasToString("FY2025-Q3");
    assertThat(choice("FY2026-Q1").previous()).hasToString("FY2025-Q4");
    assertThat(choice("FY2026-Q1").next()).isNull();
  }

  @Test
  void showsTheRunningQuarterWithoutAnyFigure() {
    QuarterChoice choice = QuarterChoice.of(null, List.of(), NOW, FiscalCalendar.FEDERAL);

    assertThat(choice.chosen()).isEqualTo(NOW);
    assertThat(choice.options()).containsExactly(NOW);
  }

  @Test
  void namesTheDates() {
    assertThat(choice("FY2025-Q2").dates(FiscalQuarter.of(2025, 2)).lastDay())
        .isEqualTo(LocalDate.of(2025, 3, 31));
  }

  private static QuarterChoice choice(@Nullable String asked) {
    return QuarterChoice.of(asked, KNOWN, NOW, FiscalCalendar.FEDERAL);
  }
}
