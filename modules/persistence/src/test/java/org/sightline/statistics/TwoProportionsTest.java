package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoProportionsTest {

  @Test
  void agreesWithTheWorkedQuarters() {
    TwoProportions test = TwoProportions.test(561, 961, 432, 796).orElseThrow();

    assertThat(100 * test.difference()).isCloseTo(-4.11, within(0.005));
    assertThat(test.z()).isCloseTo(-1.728, within(0.0005));
    assertThat(test.p()).isCloseTo(0.084, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "10, 10"})
  void showsNothingWhenAllAnswersAreAlike(long x, long n) {
    TwoProportions test = TwoProportions.test(x, n, x, n).orElseThrow();

    assertThat(test).isEqualTo(new TwoProportions(0, 0, 1));
  }

  @Test
  void isEmptyWhenASideHasNoAnswers() {
    assertThat(TwoProportions.test(0, 0, 1, 2)).isEmpty();
    assertThat(TwoProportions.test(1, 2, 0, 0)).isEmpty();
  }

  @Test
  void rejectsImpossibleCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> TwoProportions.test(3, 2, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> TwoProportions.test(1, 2, 3, 2));
  }
}
