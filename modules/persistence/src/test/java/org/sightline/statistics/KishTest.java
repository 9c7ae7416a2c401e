package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KishTest {

  @Test
  void agreesWithTheWorkedSurveys() {
    double[] customers = {65_501, 1_642_719, 8_321_242, 6_678_523};

    double size = Kish.effectiveSize(customers, 1_286, 169, 236, 961).orElseThrow();

    assertThat(size).isCloseTo(785, within(0.5));
    assertThat(2_652 / size).isCloseTo(3.38, within(0.005));
  }

  @Test
  void countsEveryAnswerWhenWeightsFollowAnswers() {
    assertThat(Kish.effectiveSize(new double[] {10, 30}, 10, 30)).hasValue(40);
  }

  @Test
  void leavesOutStrataWithoutAnswers() {
    assertThat(Kish.effectiveSize(new double[] {10, 30}, 10, 0)).hasValue(10);
    assertThat(Kish.effectiveSize(new double[] {0, 30}, 10, 0)).isEmpty();
    assertThat(Kish.effectiveSize(new double[] {})).isEmpty();
  }

  @Test
  void rejectsNegativeNumbersAndUnequalLengths() {
    assertThatIllegalArgumentException().isThrownBy(() -> Kish.effectiveSize(new double[] {-1}, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Kish.effectiveSize(new double[] {1}, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kish.effectiveSize(new double[] {1}, 1, 1));
  }
}
