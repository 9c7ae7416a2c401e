package org.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalQuarterTest {

  @Test
  void readsWhatItPrints() {
    FiscalQuarter quarter = FiscalQuarter.of(2026, 1);

    assertThat(quarter).hasToString("FY2026-Q1");
    assertThat(FiscalQuarter.parse("FY2026-Q1")).isEqualTo(quarter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "FY2026", "FY2026-Q0", "FY2026-Q5", "FY2026Q1", "2026-Q1", "FY2026-Q1 "})
  void refusesOtherForms(String text) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> FiscalQuarter.parse(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void refusesOtherNumbers(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalQuarter.of(2026, number));
  }

  @ParameterizedTest
  @CsvSource({
    "FY2026-Q1, 0, FY2026-Q1",
    "FY2026-Q1, -1, FY2025-Q4",
    "FY2026-Q4, 1, FY2027-Q1",
    "FY2026-Q2, 7, FY2028-Q1",
    "FY2026-Q2, -9, FY2024-Q1"
  })
  void countsAcrossYears(String from, int quarters, String to) {
    FiscalQuarter start = FiscalQuarter.parse(from);
    FiscalQuarter end = FiscalQuarter.parse(to);

    assertThat(start.plus(quarters)).isEqualTo(end);
    assertThat(start.until(end)).isEqualTo(quarters);
  }

  @Test
  void hasNeighbours() {
    assertThat(FiscalQuarter.of(2026, 4).next()).isEqualTo(FiscalQuarter.of(2027, 1));
    assertThat(FiscalQuarter.of(2026, 1).previous()).isEqualTo(FiscalQuarter.of(2025, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalQuarter.of(9999, 4).next());
  }

  @Test
  void isOrderedAsItCounts() {
    Random random = new Random(23);
    for (int i = 0; i < 1_000; i++) {
      FiscalQuarter one = FiscalQuarter.of(2000 + random.nextInt(5), 1 + random.nextInt(4));
      FiscalQuarter other = FiscalQuarter.of(2000 + random.nextInt(5), 1 + random.nextInt(4));

      assertThat(Integer.signum(other.compareTo(one))).isEqualTo(Integer.signum(one.until(other)));
      assertThat(one.plus(one.until(other))).isEqualTo(other);
    }
  }
}
