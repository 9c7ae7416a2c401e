package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sightline.measure.MeasureFixtures.SOURCE;
import static org.sightline.measure.MeasureFixtures.at;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.message.Text;
import org.sightline.statistics.Interval;
import org.sightline.time.Period;

class MeasureValuesTest {

  private static final UUID ID = UUID.fromString("6f1c3a52-9f0e-4d0c-8a9e-2f7d6c1b0a34");
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void keysAreMadeOfIds() {
    assertThat(MeasureKey.favourable(ID, Driver.TRUST))
        .hasToString("hisp/" + ID + "/trust/favourable");
    assertThat(MeasureKey.mean(ID, Driver.EASE)).hasToString("hisp/" + ID + "/ease/mean");
    assertThat(MeasureKey.favourable(ID, ID, Driver.TRUST))
        .hasToString("hisp/" + ID + "/" + ID + "/trust/favourable");
    assertThat(MeasureKey.mean(ID, ID, Driver.TRUST))
        .hasToString("hisp/" + ID + "/" + ID + "/trust/mean");
    assertThat(MeasureKey.responseRate(ID)).hasToString("hisp/" + ID + "/response-rate");
    assertThat(MeasureKey.timeliness(ID)).hasToString("hisp/" + ID + "/timeliness");
    assertThat(MeasureKey.indicator(ID)).hasToString("goals/" + ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hisp", "hisp/", "/trust", "hisp//trust", "HISP/a", "hisp/-a", "a/b c"})
  void refusesOtherKeys(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeasureKey(text));
  }

  @Test
  void keysHaveALength() {
    assertThat(new MeasureKey("a/" + "b".repeat(198)).text()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> new MeasureKey("a/" + "b".repeat(199)));
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false", ", false"})
  void observationsAreWithheldBelowABase(@Nullable Long n, boolean withheld) {
    Observation one = at(0, new Estimate(0.5, n, null, null), ObservationFlag.LOW_N);

    Observation seen = one.withheldBelow(11);

    assertThat(seen.has(ObservationFlag.SUPPRESSED)).isEqualTo(withheld);
    assertThat(seen.has(ObservationFlag.LOW_N)).isTrue();
  }

  @Test
  void idReadsWhatItPrints() {
    assertThat(MeasureId.parse(new MeasureId(ID).toString())).isEqualTo(new MeasureId(ID));
    assertThatIllegalArgumentException().isThrownBy(() -> MeasureId.parse("trust"));
  }

  @Test
  void rateIsEmptyNotZeroWithoutABase() {
    assertThat(new Rate(0, 0).fraction()).isEmpty();
    assertThat(new Rate(5, 0).percent()).isEmpty();
    assertThat(new Rate(0, 5).percent()).hasValue(0);
  }

  @Test
  void rateAgreesWithPublishedResponseRates() {
    assertThat(new Rate(377_268, 1_236_483).percent().orElseThrow())
        .isCloseTo(30.51, within(0.005));
    assertThat(new Rate(304_687, 1_808_680).fraction().orElseThrow())
        .isCloseTo(0.1685, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, -1"})
  void rateRefusesNegativeParts(long numerator, long denominator) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(numerator, denominator));
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 72.5, 412, 73\u00a0%",
    "PERCENT, 72.4999, 999, 72\u00a0%",
    "PERCENT, 72.45, 1000, 72.5\u00a0%",
    "PERCENT, 72.45, , 72.5\u00a0%",
    "SCORE_1_5, 4.0166, 20, 4.02",
    "INDEX_100, 66.06, , 66.1",
    "COUNT, 1234567, , '1,234,567'",
    "DAYS, 54.86, , 54.9 days",
    "HOURS, 2, , 2.0 hours",
    "MINUTES, 6.25, , 6.3 minutes",
    "CURRENCY, 1234.5, , '$1,234.50'",
    "RATIO, 0.125, , 0.13",
    "MILESTONE, 1, , 1",
    "TEXT, 1, , 1"
  })
  void unitsAreShownRoundedHalfUp(Unit unit, double value, Long n, String shown) {
    assertThat(unit.text(value, n).in(Locale.ENGLISH)).isEqualTo(shown);
    assertThat(unit.rounded(value, n).scale()).isEqualTo(unit.decimals(n));
  }

  @Test
  void directionsKnowWhatIsBetter() {
    assertThat(Direction.values())
        .filteredOn(Direction::higherIsBetter)
        .containsExactly(Direction.INCREASE, Direction.MAINTAIN_ABOVE, Direction.MILESTONE);
    assertThat(Direction.values())
        .filteredOn(Direction::lowerIsBetter)
        .containsExactly(Direction.DECREASE, Direction.MAINTAIN_BELOW);
  }

  @Test
  void shareCarriesItsIntervalInPercent() {
    Estimate share = Estimate.share(287, 412);

    Interval interval = Objects.requireNonNull(share.interval());
    assertThat(share.value()).isCloseTo(69.66, within(0.005));
    assertThat(interval.low()).isCloseTo(65.06, within(0.005));
    assertThat(interval.high()).isCloseTo(73.90, within(0.005));
    assertThat(share.standardError()).isCloseTo(2.265, within(0.0005));
    assertThat(Estimate.shareOf(69.7, 412)).isEqualTo(share);
  }

  @Test
  void weightedShareCarriesTheNormalInterval() {
    Estimate share = Estimate.withError(58.11, 2_652, 1.765);

    Interval interval = Objects.requireNonNull(share.interval());
    assertThat(interval.low()).isCloseTo(54.65, within(0.005));
    assertThat(interval.high()).isCloseTo(61.57, within(0.005));
  }

  @Test
  void estimatesRefuseWhatCannotBe() {
    Interval around = new Interval(1, 3);

    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.exact(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.share(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 0L, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 5L, -1.0, around));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(4, 5L, 1.0, around));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, null, 1.0, around));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 5L, null, around));
    assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 5L, 1.0, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void dimensionsAreNamedOrAbsent(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Dimensions(blank, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dimensions("web", blank, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Dimensions("web", null, blank));
  }

  @Test
  void provenanceRefusesWhatCannotBeTraced() {
    assertThat(new Provenance(SOURCE.asOf(), 2, "r", HASH).snapshotHash()).isEqualTo(HASH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provenance(SOURCE.asOf(), 0, "r", HASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provenance(SOURCE.asOf(), 1, " ", HASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Provenance(SOURCE.asOf(), 1, "r", "ABC"));
  }

  @Test
  void seriesIsKeptInOrderOfTime() {
    MeasureSeries series =
        MeasureFixtures.trust(at(3, Estimate.share(1, 2)), at(1, Estimate.share(1, 2)));

    assertThat(series.observations()).extracting(Observation::period).isSorted();
  }

  @Test
  void seriesRefusesWhatIsNotOneSeries() {
    Observation quarter = at(0, Estimate.share(1, 2));
    Observation month = at(Period.of(YearMonth.of(2021, 1)), Estimate.share(1, 2));
    Observation elsewhere =
        new Observation(
            at(1, Estimate.share(1, 2)).period(),
            Estimate.share(1, 2),
            CombiningMethod.POOLED,
            new Dimensions("web", null, null),
            Set.of(),
            SOURCE);

    assertThatIllegalArgumentException().isThrownBy(() -> MeasureFixtures.trust(quarter, quarter));
    assertThatIllegalArgumentException().isThrownBy(() -> MeasureFixtures.trust(quarter, month));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureFixtures.trust(quarter, elsewhere));
  }

  @Test
  void verdictRefusesATrendThatItsRuleDoesNotGive() {
    Text words = Trend.BETTER.label();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Verdict(
                    Trend.BETTER, TargetStanding.NOT_SET, words, words, VerdictRule.WITHIN_LIMITS));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, 5, 12, 0.02, 0.05",
    "11, 10, 5, 12, 0.02, 0.05",
    "1, 1, 5, 12, 0.02, 0.05",
    "11, 30, 4, 12, 0.02, 0.05",
    "11, 30, 5, 4, 0.02, 0.05",
    "11, 30, 5, 12, -0.01, 0.05",
    "11, 30, 5, 12, 0.02, 0"
  })
  void settingsRefuseThresholdsOutOfRange(
      long suppressed, long compared, int limits, int baseline, double smallest, double showable) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new VerdictSettings(suppressed, compared, limits, baseline, smallest, showable));
  }

  @ParameterizedTest
  @CsvSource({"PERCENT, 2, 5", "INDEX_100, 2, 5", "SCORE_1_5, 0.08, 0.2", "DAYS, 1.2, 3"})
  void settingsGiveChangesInTheUnit(Unit unit, double smallest, double showable) {
    assertThat(VerdictSettings.DEFAULT.smallestChange(unit, -60))
        .isCloseTo(smallest, within(1e-12));
    assertThat(VerdictSettings.DEFAULT.showableChange(unit, 60)).isCloseTo(showable, within(1e-12));
  }

  @Test
  void withoutASmallestChangeAnyMatters() {
    VerdictSettings any = new VerdictSettings(11, 30, 5, 12, 0, 0.05);

    assertThat(any.matters(Unit.PERCENT, 0, 50)).isFalse();
    assertThat(any.matters(Unit.PERCENT, 1e-6, 50)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(VerdictRule.class)
  void rulesKnowTheirThresholdAndItsOrigin(VerdictRule rule) {
    boolean principle = rule.origin().in(Locale.ENGLISH).startsWith("Principle");

    assertThat(rule.threshold(VerdictSettings.DEFAULT).isEmpty()).isEqualTo(principle);
    assertThat(List.of(Trend.values())).anyMatch(rule::gives);
  }
}
