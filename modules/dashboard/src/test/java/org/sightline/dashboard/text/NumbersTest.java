package org.sightline.dashboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

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
}
