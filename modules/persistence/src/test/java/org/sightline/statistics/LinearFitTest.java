package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearFitTest {

  private static final double[] TIME = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final double[] WORKED = {62.0, 62.9, 63.1, 64.0, 64.2, 65.1, 65.3, 66.0};

  @Test
  void agreesWithTheWorkedForecast() {
    LinearFit fit = LinearFit.of(TIME, WORKED).orElseThrow();

    assertThat(fit.intercept()).isCloseTo(61.6, within(1e-9));
    assertThat(fit.slope()).isCloseTo(0.55, within(1e-9));
    assertThat(fit.residualError()).isCloseTo(0.187082869, within(5e-10));
    assertThat(fit.predict(12)).isCloseTo(68.2, within(1e-9));
    assertThat(fit.predictionError(12)).isCloseTo(0.293683503, within(5e-10));
    assertThat(fit.degreesOfFreedom()).isEqualTo(6);
  }

  @Test
  void givesTheProbabilityOfTheWorkedTarget() {
    LinearFit fit = LinearFit.of(TIME, WORKED).orElseThrow();

    double t = (fit.predict(12) - 68) / fit.predictionError(12);

    assertThat(StudentT.cumulative(t, fit.degreesOfFreedom())).isCloseTo(0.739365470, within(5e-9));
  }

  @Test
  void knowsTheErrorOfTheSlope() {
    // Residuals -1, 2, -1 around y = 1: s² = 6 and the spread of x is 2.
    LinearFit fit = LinearFit.of(new double[] {-1, 0, 1}, new double[] {0, 3, 0}).orElseThrow();

    assertThat(fit.slope()).isZero();
    assertThat(fit.slopeError()).isCloseTo(Math.sqrt(3), within(1e-12));
  }

  @Test
  void isEmptyWithoutALine() {
    assertThat(LinearFit.of(new double[] {1, 2}, new double[] {1, 2})).isEmpty();
    assertThat(LinearFit.of(new double[] {2, 2, 2}, new double[] {1, 2, 3})).isEmpty();
  }

  @Test
  void rejectsUnequalLengths() {
    assertThatIllegalArgumentException().isThrownBy(() -> LinearFit.of(TIME, new double[] {1}));
  }
}
