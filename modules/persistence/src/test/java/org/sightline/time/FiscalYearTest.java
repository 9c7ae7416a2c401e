package org.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @ValueSource(ints = {1000, 2026, 9999})
  void readsWhatItPrints(int value) {
    FiscalYear year = FiscalYear.of(value);

    assertThat(year).hasToString("FY" + value);
    assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "FY26", "fy2026", "FY0999", "FY20260", "FY2026-Q1", " FY2026"})
  void refusesOtherForms(String text) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> FiscalYear.parse(text));
  }

  @Test
  void countsUpAndDown() {
    assertThat(FiscalYear.of(2026).next()).isEqualTo(FiscalYear.of(2027));
    assertThat(FiscalYear.of(2026).previous()).isEqualTo(FiscalYear.of(2025));
    assertThat(FiscalYear.of(2026)).isLessThan(FiscalYear.of(2027));
    assertThat(FiscalYear.of(2026).quarter(3)).isEqualTo(FiscalQuarter.of(2026, 3));
  }

  @Test
  void endsAtFourDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(1000).previous());
    assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(9999).next());
  }
}
