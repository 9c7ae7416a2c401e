package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.measure.MeasureFixtures.at;
import static org.sightline.measure.MeasureFixtures.mean;
import static org.sightline.measure.MeasureFixtures.reason;
import static org.sightline.measure.MeasureFixtures.sentence;
import static org.sightline.measure.MeasureFixtures.trust;
import static org.sightline.measure.MeasureFixtures.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.time.FiscalCalendar;

class DifferenceVerdictTest {

  @Test
  void agreesWithTheWorkedSurveyThatCouldNotShowAChange() {
    Verdict verdict =
        verdict(trust(at(1, Estimate.share(561, 961)), at(2, Estimate.share(432, 796))));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.BASE_TOO_SMALL);
    assertThat(verdict.trend()).isEqualTo(Trend.TOO_EARLY);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 54\u00a0% (n 796): too early to say whether it differs from FY2021-Q2 (58\u00a0%);"
                + " the difference of the two quarters could be between -9 and +1 points,"
                + " and about 1,600 answers a quarter would show a change of 5 points.");
  }

  @Test
  void agreesWithTheWorkedTinyChange() {
    // 89.59 to 90.31 percent on bases of a third of a million: real, and too small to matter.
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.share(281_560, 314_276)), at(1, Estimate.share(289_888, 320_979))));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.DIFFERENCE_TOO_SMALL);
    assertThat(verdict.trend()).isEqualTo(Trend.NO_REAL_CHANGE);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 90.3\u00a0% (n 320,979): no real change from FY2021-Q1 (89.6\u00a0%);"
                + " the difference of the two quarters is between +0.6 and +0.9 points, and its best"
                + " estimate, +0.7 points, is less than the 2 points that matter.");
  }

  @Test
  void findsNoChangeOnlyWhereOneCouldHaveBeenShown() {
    Verdict verdict =
        verdict(trust(at(0, Estimate.share(1_460, 2_000)), at(1, Estimate.share(1_480, 2_000))));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.DIFFERENCE_NOT_SHOWN);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 74.0\u00a0% (n 2,000): no real change from FY2021-Q1 (73.0\u00a0%);"
                + " the difference of the two quarters could be between -1.7 and +3.7 points.");
    assertThat(reason(verdict)).contains("95\u00a0% interval by Newcombe");
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, WORSE",
    "MAINTAIN_ABOVE, WORSE",
    "MILESTONE, WORSE",
    "DECREASE, BETTER",
    "MAINTAIN_BELOW, BETTER",
    "RANGE, TOO_EARLY",
    "UNDEFINED, TOO_EARLY"
  })
  void judgesByTheDirection(Direction direction, Trend trend) {
    List<Observation> falling =
        List.of(at(0, Estimate.share(800, 1_000)), at(1, Estimate.share(600, 1_000)));

    Verdict verdict = verdict(new MeasureSeries("Trust", Unit.PERCENT, direction, falling));

    assertThat(verdict.trend()).isEqualTo(trend);
  }

  @Test
  void saysThatADirectionIsMissing() {
    List<Observation> rising =
        List.of(at(0, Estimate.share(600, 1_000)), at(1, Estimate.share(800, 1_000)));

    Verdict verdict =
        verdict(new MeasureSeries("Trust", Unit.PERCENT, Direction.UNDEFINED, rising));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.DIFFERENCE_WITHOUT_DIRECTION);
    assertThat(sentence(verdict)).contains("until the measure has a direction");
  }

  @ParameterizedTest
  @CsvSource({"70000, 71999, DIFFERENCE_TOO_SMALL", "70000, 72000, DIFFERENCE_SHOWN"})
  void countsTwoWholePointsAsTwoPoints(long before, long now, VerdictRule rule) {
    Verdict verdict =
        verdict(trust(at(0, Estimate.share(before, 100_000)), at(1, Estimate.share(now, 100_000))));

    assertThat(verdict.rule()).isEqualTo(rule);
  }

  @Test
  void addsDecimalsWhereRoundingWouldDenyTheSentence() {
    Verdict verdict =
        verdict(
            trust(at(0, Estimate.share(70_000, 100_000)), at(1, Estimate.share(71_999, 100_000))));

    assertThat(sentence(verdict)).contains("+1.999 points, is less than the 2 points");
  }

  @Test
  void addsNoDecimalsToTellApartWhatDoesNotDiffer() {
    Verdict verdict = verdict(score(mean(4.001, 0.9, 9_000), mean(4.002, 0.9, 9_000)));

    assertThat(sentence(verdict))
        .isEqualTo(
            "Score 4.00 (n 9,000): no real change from FY2021-Q1 (4.00);"
                + " the difference of the two quarters could be between -0.03 and +0.03.");
  }

  @Test
  void comparesMeansByWelch() {
    Verdict better = verdict(score(mean(3.9, 0.9, 800), mean(4.1, 0.9, 800)));
    Verdict noChange = verdict(score(mean(4.0, 0.9, 800), mean(4.02, 0.9, 800)));
    Verdict tiny = verdict(score(mean(4.0, 0.8, 90_000), mean(4.07, 0.8, 90_000)));
    Verdict blind = verdict(score(mean(4.0, 0.9, 60), mean(4.1, 0.9, 60)));

    assertThat(better.rule()).isEqualTo(VerdictRule.DIFFERENCE_SHOWN);
    assertThat(sentence(better))
        .isEqualTo(
            "Score 4.10 (n 800): better than in FY2021-Q1 (3.90);"
                + " the difference of the two quarters is between +0.11 and +0.29.");
    assertThat(reason(better)).contains("by Welch").contains("0.08");
    assertThat(noChange.rule()).isEqualTo(VerdictRule.DIFFERENCE_NOT_SHOWN);
    assertThat(tiny.rule()).isEqualTo(VerdictRule.DIFFERENCE_TOO_SMALL);
    assertThat(sentence(blind)).contains("about 320 answers a quarter would show a change of 0.2");
  }

  @Test
  void comparesWeightedSharesByTheirOwnInterval() {
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.withError(58.11, 2_652, 1.77)),
                at(1, Estimate.withError(66, 2_700, 1.77))));

    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
  }

  @Test
  void seesThatAFewFullMarksProveNothing() {
    Verdict verdict = verdict(trust(at(0, Estimate.share(40, 40)), at(1, Estimate.share(40, 40))));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.BASE_TOO_SMALL);
  }

  @Test
  void takesTwoPercentOfTheReferenceWhereTheUnitHasNoScale() {
    Verdict small = verdict(days(mean(100, 2, 1_000), mean(101.9, 2, 1_000)));
    Verdict large = verdict(days(mean(100, 2, 1_000), mean(102.0, 2, 1_000)));
    Verdict fromZero = verdict(days(mean(0, 2, 1_000), mean(0.01, 2, 1_000)));

    assertThat(small.rule()).isEqualTo(VerdictRule.DIFFERENCE_TOO_SMALL);
    assertThat(large.trend()).isEqualTo(Trend.WORSE);
    assertThat(fromZero.rule()).isEqualTo(VerdictRule.DIFFERENCE_NOT_SHOWN);
  }

  @Test
  void obeysOtherSettings() {
    VerdictSettings strict = new VerdictSettings(11, 30, 5, 12, 0.10, 0.05);
    MeasureSeries series =
        trust(at(0, Estimate.share(7_000, 10_000)), at(1, Estimate.share(7_900, 10_000)));

    Verdict verdict =
        new Verdicts(strict, FiscalCalendar.FEDERAL).of(series, MeasureFixtures.FIRST.next());

    assertThat(verdict.rule()).isEqualTo(VerdictRule.DIFFERENCE_TOO_SMALL);
    assertThat(verdict(series).trend()).isEqualTo(Trend.BETTER);
  }

  private static MeasureSeries score(Estimate before, Estimate now) {
    return new MeasureSeries(
        "Score", Unit.SCORE_1_5, Direction.INCREASE, List.of(at(0, before), at(1, now)));
  }

  private static MeasureSeries days(Estimate before, Estimate now) {
    return new MeasureSeries(
        "Wait", Unit.DAYS, Direction.DECREASE, List.of(at(0, before), at(1, now)));
  }
}
