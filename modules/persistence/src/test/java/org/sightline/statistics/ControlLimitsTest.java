package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sightline.statistics.ControlRule.NEAR_LIMIT;
import static org.sightline.statistics.ControlRule.OUTSIDE_LIMITS;
import static org.sightline.statistics.ControlRule.SHIFT;
import static org.sightline.statistics.ControlRule.TREND;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlLimitsTest {

  private static final double[] WORKED = {61.2, 61.9, 61.5, 62.8, 62.1, 62.9, 62.4, 63.0, 66.1};
  // Mean 0 and mean moving range 1: limits at 2.66, near limits at 1.7733.
  private static final ControlLimits UNIT = new ControlLimits(0, 1, false);

  @Test
  void agreesWithTheWorkedSeries() {
    ControlLimits limits = ControlLimits.of(WORKED, 8).orElseThrow();

    assertThat(limits.mean()).isCloseTo(62.225, within(1e-9));
    assertThat(limits.meanMovingRange()).isCloseTo(0.7142857, within(5e-8));
    assertThat(limits.low()).isCloseTo(60.325, within(1e-9));
    assertThat(limits.high()).isCloseTo(64.125, within(1e-9));
    assertThat(limits.rangeLimit()).isCloseTo(2.334, within(0.001));
    assertThat(limits.trial()).isFalse();
    assertThat(limits.signals(WORKED)).contains(new ControlSignal(8, OUTSIDE_LIMITS, true));
  }

  @Test
  void putsNearLimitsAtTwoThirds() {
    assertThat(UNIT.nearHigh()).isCloseTo(1.7733, within(0.0001));
    assertThat(UNIT.nearLow()).isCloseTo(-1.7733, within(0.0001));
  }

  @Test
  void hasNoLimitsBelowFivePointsAndTrialLimitsBelowTheBaseline() {
    double[] values = new double[12];
    Arrays.setAll(values, i -> i % 2);

    assertThat(ControlLimits.of(Arrays.copyOf(values, 4), 12)).isEmpty();
    assertThat(ControlLimits.of(Arrays.copyOf(values, 5), 12).orElseThrow().trial()).isTrue();
    assertThat(ControlLimits.of(Arrays.copyOf(values, 11), 12).orElseThrow().trial()).isTrue();
    assertThat(ControlLimits.of(values, 12).orElseThrow().trial()).isFalse();
  }

  @Test
  void rejectsBaselineThatIsTooShort() {
    assertThatIllegalArgumentException().isThrownBy(() -> ControlLimits.of(WORKED, 4));
  }

  @Test
  void takesTheBaselineFromTheFirstPoints() {
    double[] moved = {1, 2, 1, 2, 1, 90, 91};

    ControlLimits limits = ControlLimits.of(moved, 5).orElseThrow();

    assertThat(limits.mean()).isCloseTo(1.4, within(1e-12));
    assertThat(limits.meanMovingRange()).isEqualTo(1);
  }

  @Test
  void dropsLargeStepsOnce() {
    // Steps 1, 1, 1, 1, 1, 1, 20: their mean is 26 / 7 and 20 is above 3.267 times it.
    double[] values = {0, 1, 0, 1, 0, 1, 0, 20};

    assertThat(ControlLimits.of(values, 8).orElseThrow().meanMovingRange()).isEqualTo(1);
  }

  @Test
  void seesNoSignalWhereNothingMoves() {
    double[] values = new double[20];
    Arrays.fill(values, 72.1);

    ControlLimits limits = ControlLimits.of(values, 12).orElseThrow();

    assertThat(limits.meanMovingRange()).isZero();
    assertThat(limits.signals(values)).isEmpty();
  }

  @Test
  void seesAPointOutsideButNotOneOnTheLimit() {
    assertThat(UNIT.signals(new double[] {2.67})).containsExactly(signal(0, OUTSIDE_LIMITS, true));
    assertThat(UNIT.signals(new double[] {-2.67}))
        .containsExactly(signal(0, OUTSIDE_LIMITS, false));
    assertThat(UNIT.signals(new double[] {2.66})).isEmpty();
  }

  @Test
  void seesAShiftAtTheSeventhPoint() {
    double[] up = {1, .5, 1, .5, 1, .5, 1, .5};
    double[] down = Arrays.stream(up).map(v -> -v).toArray();
    double[] broken = {1, .5, 1, 0, 1, .5, 1, .5, 1, .5};

    assertThat(UNIT.signals(up)).containsExactly(signal(6, SHIFT, true), signal(7, SHIFT, true));
    assertThat(UNIT.signals(down))
        .containsExactly(signal(6, SHIFT, false), signal(7, SHIFT, false));
    assertThat(UNIT.signals(broken)).isEmpty();
  }

  @Test
  void seesATrendAtTheSeventhPoint() {
    double[] up = {-.3, -.2, -.1, 0, .1, .2, .3};
    double[] level = {-.3, -.2, -.1, -.1, .1, .2, .3, .4};

    assertThat(UNIT.signals(up)).containsExactly(signal(6, TREND, true));
    assertThat(UNIT.signals(Arrays.stream(up).map(v -> -v).toArray()))
        .containsExactly(signal(6, TREND, false));
    assertThat(UNIT.signals(Arrays.copyOf(up, 6))).isEmpty();
    assertThat(UNIT.signals(level)).isEmpty();
  }

  @Test
  void seesTwoOfThreeBeyondTheNearLimit() {
    assertThat(UNIT.signals(new double[] {2, 0, 2})).containsExactly(signal(2, NEAR_LIMIT, true));
    assertThat(UNIT.signals(new double[] {2, 2, 0})).containsExactly(signal(1, NEAR_LIMIT, true));
    assertThat(UNIT.signals(new double[] {-2, 0, -2}))
        .containsExactly(signal(2, NEAR_LIMIT, false));
    assertThat(UNIT.signals(new double[] {2, 0, 0, 2})).isEmpty();
    assertThat(UNIT.signals(new double[] {2, 0, -2})).isEmpty();
    assertThat(UNIT.signals(new double[] {0, 0, 2})).isEmpty();
  }

  @Test
  void movesWithTheSeriesAndTurnsWithIt() {
    Random random = new Random(19);
    for (int i = 0; i < 500; i++) {
      double[] values = random.doubles(5 + random.nextInt(20), 50, 60).toArray();
      double[] raised = Arrays.stream(values).map(v -> v + 17).toArray();
      double[] turned = Arrays.stream(values).map(v -> 100 - v).toArray();

      List<ControlSignal> signals = signals(values);

      assertThat(signals(raised)).isEqualTo(signals);
      assertThat(signals(turned))
          .isEqualTo(signals.stream().map(s -> signal(s.index(), s.rule(), !s.upward())).toList());
    }
  }

  private static List<ControlSignal> signals(double[] values) {
    return ControlLimits.of(values, 12).orElseThrow().signals(values);
  }

  private static ControlSignal signal(int index, ControlRule rule, boolean upward) {
    return new ControlSignal(index, rule, upward);
  }
}
