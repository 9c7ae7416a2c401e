package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.dashboard.text.Notation;

class NiceScaleTest {

  @ParameterizedTest
  @CsvSource({
    "69, 80, PERCENT, 67.5 70 72.5 75 77.5 80",
    "0, 100, PERCENT, 0 25 50 75 100",
    "97.4, 99.9, PERCENT, 97 98 99 100",
    "1.1, 4.9, SCORE, 1 2 3 4 5",
    "4.6, 4.98, SCORE, 4.6 4.7 4.8 4.9 5",
    "12, 1203344, COUNT, 0 500000 1000000 1500000",
    "-3, 9, QUANTITY, -5 0 5 10",
  })
  void ticksAtRoundNumbers(double least, double greatest, Notation notation, String expected) {
    NiceScale scale = NiceScale.over(least, greatest, 4, notation);

    List<Double> ticks = Arrays.stream(expected.split(" ")).map(Double::valueOf).toList();
    assertThat(scale.ticks()).isEqualTo(ticks);
  }

  @ParameterizedTest
  @CsvSource({"0, COUNT", "74, PERCENT", "100, PERCENT", "5, SCORE", "1, SCORE", "1e9, COUNT"})
  void hasRoomAroundEqualValues(double value, Notation notation) {
    NiceScale scale = NiceScale.over(value, value, 4, notation);

    assertThat(scale.low()).isLessThanOrEqualTo(value);
    assertThat(scale.high()).isGreaterThanOrEqualTo(value);
    assertThat(scale.ticks()).hasSizeBetween(2, 8);
  }

  @Test
  void neverLeavesTheBoundsOfPercent() {
    NiceScale scale = NiceScale.over(0.4, 99.7, 4, Notation.PERCENT);

    assertThat(scale.low()).isZero();
    assertThat(scale.high()).isEqualTo(100);
  }

  @Test
  void holdsValuesOutsideAtItsEnds() {
    NiceScale scale = NiceScale.over(0, 100, 4, Notation.PERCENT);

    assertThat(scale.position(50, 200, 0)).isEqualTo(100);
    assertThat(scale.position(-10, 200, 0)).isEqualTo(200);
    assertThat(scale.position(110, 200, 0)).isZero();
  }

  @Test
  void rejectsAnEmptyRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NiceScale(1, 1, 1, 0));
  }
}
