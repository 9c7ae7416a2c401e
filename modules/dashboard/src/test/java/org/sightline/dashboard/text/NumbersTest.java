package org.sightline.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static final Locale SPANISH = new Locale("es", "US");

  @ParameterizedTest
  @CsvSource({
    "73.94, 999, 74%",
    "73.94, 1000, 73.9%",
    "73.95, 1000, 74.0%",
    "73.5, 10, 74%",
    "0.4, 10, 0%",
    "100, 12480, 100.0%",
    "73.94, , 74%",
  })
  void showsADecimalFromAThousandAnswersOn(double value, Long base, String expected) {
    assertThat(Numbers.percent(value, base, Locale.US)).isEqualTo(expected);
  }

  @Test
  void writesPercentAsSpanishDoes() {
    assertThat(Numbers.percent(73.94, 1_000L, SPANISH)).isEqualTo("73.9\u00a0%");
  }

  @Test
  void roundsHalfUpOnce() {
    assertThat(Numbers.decimal(2.675, 2, Locale.US)).isEqualTo("2.68");
    assertThat(Numbers.decimal(4.1, 2, Locale.US)).isEqualTo("4.10");
    assertThat(Numbers.upTo(11.25, 1, Locale.US)).isEqualTo("11.3");
    assertThat(Numbers.upTo(11, 1, Locale.US)).isEqualTo("11");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9999, '9,999'", "12480, 12.5K", "1203344, 1.2M", "-20000, -20K"})
  void shortensLargeNumbersOnAxes(double value, String expected) {
    assertThat(Numbers.compact(value, Locale.US)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 73.94, 74%",
    "SCORE, 4.1, 4.10",
    "COUNT, 12480.4, '12,480'",
    "QUANTITY, 11.25, 11.3",
  })
  void writesEachKindOfValue(Notation notation, double value, String expected) {
    assertThat(notation.text(value, null, Locale.US)).isEqualTo(expected);
  }

  @Test
  void writesTicksAsShortAsTheyAre() {
    assertThat(Notation.PERCENT.tick(70, Locale.US)).isEqualTo("70%");
    assertThat(Notation.PERCENT.tick(72.5, Locale.US)).isEqualTo("72.5%");
    assertThat(Notation.SCORE.tick(4, Locale.US)).isEqualTo("4");
  }
}
