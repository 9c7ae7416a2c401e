package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.measure.MeasureFixtures.exact;
import static org.sightline.measure.MeasureFixtures.reason;
import static org.sightline.measure.MeasureFixtures.sentence;
import static org.sightline.measure.MeasureFixtures.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.time.FiscalCalendar;

class ControlChartVerdictTest {

  private static final double[] WORKED = {61.2, 61.9, 61.5, 62.8, 62.1, 62.9, 62.4, 63.0, 66.1};

  @Test
  void agreesWithTheWorkedSignal() {
    VerdictSettings eight = new VerdictSettings(11, 30, 5, 8, 0.02, 0.05);
    MeasureSeries series = exact(Unit.INDEX_100, Direction.INCREASE, WORKED);

    Verdict verdict =
        new Verdicts(eight, FiscalCalendar.FEDERAL).of(series, MeasureFixtures.FIRST.plus(8));

    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Wait 66.1: better than usual by the control limits;"
                + " it is above the upper limit of 64.1 (mean 62.2).");
    assertThat(reason(verdict)).contains("mean of the first 8 quarters");
  }

  @Test
  void findsNoChangeWithinTheLimits() {
    Verdict verdict = verdict(exact(Unit.DAYS, Direction.DECREASE, 60, 62, 61, 63, 61));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.WITHIN_LIMITS);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Wait 61.0 days: no real change; it lies within the control limits,"
                + " 56.7 days to 66.1 days, of 5 quarters.");
    assertThat(reason(verdict)).contains("trial limits from 5 quarters, of 12");
  }

  @Test
  void findsNoChangeWhereNothingMoves() {
    Verdict verdict = verdict(exact(Unit.DAYS, Direction.DECREASE, 60.1, 60.1, 60.1, 60.1, 60.1));

    assertThat(sentence(verdict)).contains("60.1 days to 60.1 days");
  }

  @Test
  void showsNoLimitOutsideTheUnit() {
    Verdict verdict = verdict(exact(Unit.PERCENT, Direction.INCREASE, 99, 90, 99, 92, 98));

    assertThat(sentence(verdict)).contains("to 100.0\u00a0%");
  }

  @ParameterizedTest
  @CsvSource({"INCREASE, WORSE", "DECREASE, BETTER", "UNDEFINED, TOO_EARLY", "RANGE, TOO_EARLY"})
  void judgesByTheDirection(Direction direction, Trend trend) {
    Verdict verdict =
        verdict(
            exact(Unit.INDEX_100, direction, 60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 50));

    assertThat(verdict.trend()).isEqualTo(trend);
    assertThat(sentence(verdict)).contains("below the lower limit");
  }

  @Test
  void findsASignalTooSmallToMatter() {
    Verdict verdict = verdict(exact(Unit.INDEX_100, Direction.INCREASE, 70, 70, 70, 70, 70, 71));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.SIGNAL_TOO_SMALL);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Wait 71.0: no real change; by the control limits it is above the upper limit of 70.2"
                + " (mean 70.2), but it is only +0.8 points from the mean,"
                + " less than the 2 points that matter.");
  }

  @Test
  void namesAShift() {
    Verdict verdict =
        verdict(
            exact(
                Unit.INDEX_100,
                Direction.INCREASE,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                61,
                60,
                61,
                60,
                61,
                60,
                61));

    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
    assertThat(sentence(verdict))
        .contains("at least seven quarters in a row above the mean of 55.0");
  }

  @Test
  void namesATrend() {
    Verdict verdict =
        verdict(
            exact(
                Unit.INDEX_100,
                Direction.INCREASE,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                52,
                54,
                56,
                58,
                60,
                62));

    assertThat(sentence(verdict)).contains("the last of seven quarters that rose in a row");
    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
  }

  @Test
  void listensToWhereThePointLiesBeforeWhereItHeads() {
    Verdict verdict =
        verdict(
            exact(
                Unit.INDEX_100,
                Direction.INCREASE,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                20,
                21,
                22,
                23,
                24,
                25,
                26));

    assertThat(verdict.trend()).isEqualTo(Trend.WORSE);
  }

  @Test
  void calmsATrendThatEndsAtTheMean() {
    Verdict verdict =
        verdict(
            exact(
                Unit.INDEX_100,
                Direction.INCREASE,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                50,
                60,
                49,
                50,
                51,
                52,
                53,
                54,
                55));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.SIGNAL_TOO_SMALL);
    assertThat(sentence(verdict)).contains("only 0.0 points from the mean");
  }

  @Test
  void namesTwoOfThreeNearALimit() {
    Verdict verdict =
        verdict(
            exact(
                Unit.INDEX_100,
                Direction.INCREASE,
                54,
                56,
                54,
                56,
                54,
                56,
                54,
                56,
                54,
                56,
                54,
                56,
                51,
                55,
                51));

    assertThat(verdict.trend()).isEqualTo(Trend.WORSE);
    assertThat(sentence(verdict)).contains("close to or below the lower limit of 49.7");
  }
}
