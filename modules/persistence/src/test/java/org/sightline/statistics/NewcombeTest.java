package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

  @Test
  void agreesWithTheWorkedQuarters() {
    Interval points = Newcombe.difference(561, 961, 432, 796).orElseThrow().times(100);

    assertThat(points.low()).isCloseTo(-8.75, within(0.005));
    assertThat(points.high()).isCloseTo(0.55, within(0.005));
  }

  @Test
  void agreesToNineDigits() {
    Interval interval = Newcombe.difference(182, 250, 203, 260).orElseThrow();

    assertThat(interval.low()).isCloseTo(-0.021910382, within(5e-10));
    assertThat(interval.high()).isCloseTo(0.127032464, within(5e-10));
  }

  @Test
  void isEmptyWhenASideHasNoAnswers() {
    assertThat(Newcombe.difference(0, 0, 1, 2)).isEmpty();
    assertThat(Newcombe.difference(1, 2, 0, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.7", "0.6, 0.2"})
  void rejectsEstimateOutsideItsInterval(double first, double second) {
    Interval ofFirst = new Interval(0.5, 0.8);
    Interval ofSecond = new Interval(0.6, 0.8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Newcombe.squareAndAdd(first, ofFirst, second, ofSecond));
  }

  @Test
  void holdsTheDifferenceStaysInRangeAndTurnsWithTheSides() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      int n1 = 1 + random.nextInt(3_000);
      int n2 = 1 + random.nextInt(30);
      int x1 = random.nextInt(n1 + 1);
      int x2 = random.nextInt(n2 + 1);

      Interval there = Newcombe.difference(x1, n1, x2, n2).orElseThrow();
      Interval back = Newcombe.difference(x2, n2, x1, n1).orElseThrow();

      assertThat(there.contains((double) x2 / n2 - (double) x1 / n1)).isTrue();
      assertThat(there.low()).isGreaterThanOrEqualTo(-1 - 1e-12);
      assertThat(there.high()).isLessThanOrEqualTo(1 + 1e-12);
      assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
    }
  }
}
