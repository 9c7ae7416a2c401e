package org.sightline.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Unit;

class NiceScaleTest {

  @ParameterizedTest
  @CsvSource({
    "69, 80, PERCENT, 65 70 75 80",
    "0, 100, PERCENT, 0 25 50 75 100",
    "97.4, 99.9, PERCENT, 97 98 99 100",
    "1.1, 4.9, SCORE_1_5, 1 2 3 4 5",
    "4.6, 4.98, SCORE_1_5, 4.6 4.7 4.8 4.9 5",
    "12, 1203344, COUNT, 0 500000 1000000 1500000",
    "-3, 9, RATIO, -5 0 5 10",
  })
  void ticksAtRoundNumbers(double least, double greatest, Unit unit, String expected) {
    NiceScale scale = NiceScale.over(least, greatest, 4, Bounds.of(unit));

    List<Double> ticks = Arrays.stream(expected.split(" ")).map(Double::valueOf).toList();
    assertThat(scale.ticks()).isEqualTo(ticks);
  }

  @ParameterizedTest
  @CsvSource({
    "0, COUNT",
    "74, PERCENT",
    "100, PERCENT",
    "5, SCORE_1_5",
    "1, SCORE_1_5",
    "1e9, COUNT"
  })
  void hasRoomAroundEqualValues(double value, Unit unit) {
    NiceScale scale = NiceScale.over(value, value, 4, Bounds.of(unit));

    assertThat(scale.low()).isLessThanOrEqualTo(value);
    assertThat(scale.high()).isGreaterThanOrEqualTo(value);
    assertThat(scale.ticks()).hasSizeBetween(2, 8);
  }

  @Test
  void neverLeavesTheBoundsOfPercent() {
    NiceScale scale = NiceScale.over(0.4, 99.7, 4, Bounds.of(Unit.PERCENT));

    assertThat(scale.low()).isZero();
    assertThat(scale.high()).isEqualTo(100);
  }

  @Test
  void holdsValuesOutsideAtItsEnds() {
    NiceScale scale = NiceScale.over(0, 100, 4, Bounds.of(Unit.PERCENT));

    assertThat(scale.position(50, 200, 0)).isEqualTo(100);
    assertThat(scale.position(-10, 200, 0)).isEqualTo(200);
    assertThat(scale.position(110, 200, 0)).isZero();
  }

  @Test
  void rejectsAnEmptyRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NiceScale(1, 1, 1, 0));
  }
}
