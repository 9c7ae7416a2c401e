package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerTest {

  private static final double SEVEN_TENTHS = Power.varianceOfShare(0.7);

  @Test
  void agreesWithTheWorkedSizes() {
    assertThat(Power.answersPerGroup(SEVEN_TENTHS, 0.03)).isCloseTo(3662.810542696, within(1e-8));
    assertThat(Power.detectableChange(SEVEN_TENTHS, 250, 250))
        .isCloseTo(0.114830823, within(5e-10));
  }

  @Test
  void needsAsManyAnswersAsShowTheChange() {
    double answers = Power.answersPerGroup(SEVEN_TENTHS, 0.05);

    double change = Power.detectableChange(SEVEN_TENTHS, (long) answers, (long) answers);

    assertThat(change).isCloseTo(0.05, within(0.0001));
  }

  @Test
  void needsNothingWhenAllAnswersAreAlike() {
    assertThat(Power.answersPerGroup(Power.varianceOfShare(1), 0.05)).isZero();
    assertThat(Power.detectableChange(Power.varianceOfShare(0), 1, 1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void rejectsWhatIsNoShare(double share) {
    assertThatIllegalArgumentException().isThrownBy(() -> Power.varianceOfShare(share));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, 0"})
  void rejectsVarianceOrChangeOutOfRange(double variance, double change) {
    assertThatIllegalArgumentException().isThrownBy(() -> Power.answersPerGroup(variance, change));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "1, 0, 1", "1, 1, 0"})
  void rejectsGroupsWithoutAnswers(double variance, long n1, long n2) {
    assertThatIllegalArgumentException().isThrownBy(() -> Power.detectableChange(variance, n1, n2));
  }
}
