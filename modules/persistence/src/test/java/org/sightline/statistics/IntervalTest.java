package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "2, true", "0.999, false", "3.001, false"})
  void containsItsBounds(double value, boolean contained) {
    assertThat(new Interval(1, 3).contains(value)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, true", "-2, -1, true", "0, 1, false", "-1, 0, false", "-1, 1, false"})
  void excludesZeroOnlyWhenZeroLiesOutside(double low, double high, boolean excludes) {
    assertThat(new Interval(low, high).excludesZero()).isEqualTo(excludes);
  }

  @Test
  void knowsItsMarginAndChangesUnit() {
    Interval percent = new Interval(0.5, 0.75).times(100);

    assertThat(percent).isEqualTo(new Interval(50, 75));
    assertThat(percent.margin()).isEqualTo(12.5);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "NaN, 1", "1, NaN"})
  void rejectsBoundsOutOfOrder(double low, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void rejectsFactorThatIsNotPositive(double factor) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2).times(factor));
  }
}
