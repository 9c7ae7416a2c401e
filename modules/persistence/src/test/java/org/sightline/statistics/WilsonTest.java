package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  @ParameterizedTest
  @CsvSource({
    "17, 24, 50.83, 85.09",
    "4, 4, 51.01, 100",
    "0, 12, 0, 24.25",
    "8, 10, 49.02, 94.33",
    "287, 412, 65.06, 73.90",
    "561, 961, 55.23, 61.45",
    "432, 796, 50.80, 57.70",
    "1094, 1286, 83.02, 86.91",
    "289888, 320979, 90.21, 90.42"
  })
  void agreesWithPublishedPercentages(long x, long n, double low, double high) {
    Interval percent = Wilson.interval(x, n).orElseThrow().times(100);

    assertThat(percent.low()).isCloseTo(low, within(0.005));
    assertThat(percent.high()).isCloseTo(high, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "182, 250, 0.669699442, 0.779399773",
    "9, 12, 0.467694665, 0.911058332",
    "0, 20, 0, 0.161125158",
    "28, 28, 0.879356695, 1"
  })
  void agreesToNineDigits(long x, long n, double low, double high) {
    Interval interval = Wilson.interval(x, n).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(5e-10));
    assertThat(interval.high()).isCloseTo(high, within(5e-10));
  }

  @Test
  void isEmptyWithoutAnswers() {
    assertThat(Wilson.interval(0, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "5, 4", "0, -1"})
  void rejectsImpossibleCounts(long x, long n) {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(x, n));
  }

  @Test
  void staysWithinZeroAndOneAroundTheShareAndMirrors() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      long n = 1 + random.nextInt(i % 2 == 0 ? 40 : 2_000_000_000);
      long x = Math.min(n, (long) (random.nextDouble() * (n + 1)));

      Interval interval = Wilson.interval(x, n).orElseThrow();
      Interval mirrored = Wilson.interval(n - x, n).orElseThrow();

      assertThat(interval.low()).isBetween(0.0, 1.0);
      assertThat(interval.high()).isBetween(0.0, 1.0);
      assertThat(interval.contains((double) x / n)).isTrue();
      assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
      assertThat(mirrored.high()).isCloseTo(1 - interval.low(), within(1e-12));
    }
  }

  @Test
  void risesWithSuccessesAndNarrowsWithAnswers() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      long n = 2 + random.nextInt(5_000);
      long x = random.nextInt((int) n);

      Interval one = Wilson.interval(x, n).orElseThrow();
      Interval more = Wilson.interval(x + 1, n).orElseThrow();
      Interval doubled = Wilson.interval(2 * x, 2 * n).orElseThrow();

      assertThat(more.low()).isGreaterThan(one.low());
      assertThat(more.high()).isGreaterThan(one.high());
      assertThat(doubled.margin()).isLessThan(one.margin());
    }
  }
}
