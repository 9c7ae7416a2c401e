package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.measure.MeasureFixtures.FIRST;
import static org.sightline.measure.MeasureFixtures.at;
import static org.sightline.measure.MeasureFixtures.mean;
import static org.sightline.measure.MeasureFixtures.reason;
import static org.sightline.measure.MeasureFixtures.sentence;
import static org.sightline.measure.MeasureFixtures.trust;
import static org.sightline.measure.MeasureFixtures.verdict;
import static org.sightline.measure.MeasureFixtures.with;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.time.Period;

class VerdictsTest {

  @Test
  void saysThatNothingWasReported() {
    Verdict never = verdict(trust(), FIRST);
    Verdict notNow = verdict(trust(at(0, Estimate.share(70, 100))), FIRST.next());
    Verdict notYet = verdict(trust(at(1, Estimate.share(70, 100))), FIRST);

    assertThat(List.of(never, notNow, notYet))
        .allSatisfy(v -> assertThat(v.trend()).isEqualTo(Trend.NOT_REPORTED))
        .allSatisfy(v -> assertThat(v.target()).isEqualTo(TargetStanding.NOT_SET));
    assertThat(sentence(notNow)).isEqualTo("Trust: nothing reported for FY2021-Q2.");
    assertThat(reason(notNow)).startsWith("There is no figure for FY2021-Q2.");
  }

  @Test
  void withholdsFiguresOnFewerThanElevenAnswers() {
    Verdict few = verdict(trust(at(0, Estimate.share(7, 10))));
    Verdict flagged = verdict(trust(at(0, Estimate.share(700, 999), ObservationFlag.SUPPRESSED)));

    assertThat(few.rule()).isEqualTo(VerdictRule.SUPPRESSED);
    assertThat(flagged.rule()).isEqualTo(VerdictRule.SUPPRESSED);
    assertThat(sentence(flagged))
        .isEqualTo("Trust: too early to say for FY2021-Q1; the figure is withheld.");
    assertThat(reason(few)).contains("fewer than 11").doesNotContain("7");
  }

  @ParameterizedTest
  @CsvSource({"11, LOW_BASE", "29, LOW_BASE", "30, FIRST_LIKE_POINT"})
  void comparesFromThirtyAnswersOn(long n, VerdictRule rule) {
    Verdict verdict = verdict(trust(at(0, Estimate.share(10, n))));

    assertThat(verdict.rule()).isEqualTo(rule);
    assertThat(verdict.trend()).isEqualTo(Trend.TOO_EARLY);
  }

  @Test
  void saysHowManyAnswersItTakes() {
    Verdict verdict = verdict(trust(at(0, Estimate.share(12, 24))));

    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 50\u00a0% (n 24): too early to say; a quarter is compared from 30 answers on.");
  }

  @Test
  void asksForOneMoreQuarter() {
    Verdict verdict = verdict(trust(at(0, Estimate.share(287, 412))));

    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 70\u00a0% (n 412): too early to say; one more comparable quarter is needed.");
    assertThat(reason(verdict))
        .isEqualTo("No earlier quarter was asked in the same way with at least 30 answers.");
  }

  @Test
  void speaksOfNoAnswersWhereAFigureHasNone() {
    Verdict verdict = verdict(MeasureFixtures.exact(Unit.DAYS, Direction.DECREASE, 61.3));

    assertThat(reason(verdict)).isEqualTo("No earlier quarter has a figure to compare with.");
  }

  @ParameterizedTest
  @EnumSource(names = {"SERIES_BREAK", "METHOD_CHANGED", "MIXED_WORDING"})
  void startsAnewWhereTheSeriesBreaks(ObservationFlag flag) {
    Verdict verdict =
        verdict(trust(at(0, Estimate.share(500, 1000)), at(1, Estimate.share(900, 1000), flag)));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.FIRST_LIKE_POINT);
    assertThat(reason(verdict)).contains("changed in FY2021-Q2");
  }

  @Test
  void startsAnewWhereTheCombiningMethodDiffers() {
    Observation before = at(0, Estimate.share(500, 1000));
    Observation now = at(1, Estimate.share(900, 1000));

    Verdict verdict = verdict(trust(before, with(now, CombiningMethod.EQUAL)));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.FIRST_LIKE_POINT);
  }

  @Test
  void comparesMixedWordingWithMixedWording() {
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.share(500, 1000), ObservationFlag.MIXED_WORDING),
                at(1, Estimate.share(900, 1000), ObservationFlag.MIXED_WORDING)));

    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
  }

  @Test
  void comparesWithThePointThatBeganTheSeries() {
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.share(100, 1000)),
                at(1, Estimate.share(500, 1000), ObservationFlag.SERIES_BREAK),
                at(2, Estimate.share(900, 1000))));

    assertThat(verdict.trend()).isEqualTo(Trend.BETTER);
    assertThat(sentence(verdict)).contains("FY2021-Q2");
  }

  @Test
  void passesOverPointsThatAreNotAlike() {
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.share(500, 1000)),
                at(2, Estimate.share(1, 29)),
                at(3, Estimate.share(1, 1000), ObservationFlag.SUPPRESSED),
                at(4, Estimate.share(1, 1000), ObservationFlag.BINARY_CODED),
                at(5, Estimate.share(600, 1000))));

    assertThat(sentence(verdict))
        .isEqualTo(
            "Trust 60.0\u00a0% (n 1,000): better than in FY2021-Q1 (50.0\u00a0%);"
                + " the difference of the two quarters is between +5.6 and +14.3 points.");
  }

  @Test
  void endsAtABreakThatLiesOnAPointPassedOver() {
    Verdict verdict =
        verdict(
            trust(
                at(0, Estimate.share(500, 1000)),
                at(1, Estimate.share(1, 20), ObservationFlag.SERIES_BREAK),
                at(2, Estimate.share(900, 1000))));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.FIRST_LIKE_POINT);
  }

  @Test
  void doesNotCompareTheMeanOfYesOrNoAnswers() {
    Observation point = at(0, mean(4.2, 1.5, 400), ObservationFlag.BINARY_CODED);

    Verdict ofMean =
        verdict(new MeasureSeries("Trust", Unit.SCORE_1_5, Direction.INCREASE, List.of(point)));
    Verdict ofShare = verdict(trust(at(0, Estimate.share(80, 100), ObservationFlag.BINARY_CODED)));

    assertThat(ofMean.rule()).isEqualTo(VerdictRule.BINARY_MEAN);
    assertThat(sentence(ofMean)).startsWith("Trust 4.20 (n 400): too early to say;");
    assertThat(ofShare.rule()).isEqualTo(VerdictRule.FIRST_LIKE_POINT);
  }

  @Test
  void asksForFivePointsWhereChanceErrorIsUnknown() {
    Verdict verdict = verdict(MeasureFixtures.exact(Unit.DAYS, Direction.DECREASE, 61.3, 54.9, 40));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.NO_SAMPLING_ERROR);
    assertThat(sentence(verdict))
        .isEqualTo(
            "Wait 40.0 days: too early to say;"
                + " control limits need 5 comparable quarters and there are 3.");
  }

  @Test
  void doesNotCompareWhenOneSideAloneKnowsItsChanceError() {
    Observation known = at(0, Estimate.share(500, 1000));
    Observation unknown = at(1, new Estimate(60, 1000L, null, null));

    Verdict verdict = verdict(trust(known, unknown));

    assertThat(verdict.rule()).isEqualTo(VerdictRule.NO_SAMPLING_ERROR);
  }

  @Test
  void judgesTheLastMonthOfAQuarterAndSaysMonths() {
    Observation january = at(Period.of(YearMonth.of(2021, 1)), Estimate.share(500, 1000));
    Observation march = at(Period.of(YearMonth.of(2021, 3)), Estimate.share(600, 1000));
    Observation april = at(Period.of(YearMonth.of(2021, 4)), Estimate.share(100, 1000));

    Verdict verdict = verdict(trust(april, march, january), FIRST.next());

    assertThat(sentence(verdict))
        .startsWith("Trust 60.0\u00a0% (n 1,000): better than in 2021-01 (50.0\u00a0%)")
        .contains("the two months");
  }

  @Test
  void speaksSpanish() {
    Verdict verdict =
        verdict(trust(at(0, Estimate.share(500, 1000)), at(1, Estimate.share(600, 1000))));

    assertThat(verdict.sentence().in(Locale.forLanguageTag("es")))
        .isEqualTo(
            "Trust 60,0\u00a0% (n 1.000): mejor que en FY2021-Q1 (50,0\u00a0%);"
                + " la diferencia de los dos trimestres está entre +5,6 y +14,3 puntos.");
  }
}
