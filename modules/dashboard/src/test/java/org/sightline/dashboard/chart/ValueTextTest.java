package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Unit;

class ValueTextTest {

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 73.94, 999, 74",
    "PERCENT, 73.94, 1000, 73.9",
    "SCORE_1_5, 4.1, 50, 4.10",
    "DAYS, 11.25, , 11.3",
    "COUNT, 12480.4, , '12,480'",
  })
  void writesAValueWithTheDecimalsOfItsUnit(
      Unit unit, double value, @Nullable Long base, String expected) {
    assertThat(digits(new ValueText(unit, Locale.US).bare(value, base))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 70, 70",
    "PERCENT, 72.5, 72.5",
    "SCORE_1_5, 4, 4",
    "DAYS, 7.5, 7.5",
    "COUNT, 1203344, 1.2M",
  })
  void writesATickAsShortAsItIs(Unit unit, double value, String expected) {
    assertThat(digits(new ValueText(unit, Locale.US).round(value))).isEqualTo(expected);
  }

  private static String digits(String text) {
    return text.replaceAll("[\\s\u00a0]*%", "");
  }
}
