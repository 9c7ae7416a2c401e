package org.sightline.plans.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Direction;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.Unit;
import org.sightline.plans.rule.RatingLevel;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

class EvidenceRulesTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  private static final EvidenceRules TRUST = rules("80", "77", "74", "71", 100);

  @Test
  void suggestsALevelOfManyAnswers() {
    LevelSuggestion suggestion = TRUST.suggest(share(0.77, 5_000), false, END);

    assertThat(suggestion.evidence()).isEqualTo(EvidenceState.SUFFICIENT);
    assertThat(suggestion.level()).contains(RatingLevel.EXCEEDS_FULLY_SUCCESSFUL);
    assertThat(suggestion.sentence().in(Locale.ENGLISH))
        .isEqualTo("The data suggest level 4, Exceeds Fully Successful.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.77, 400, LOW_SAMPLE, 2, 5",
    "0.77, 150, LOW_SAMPLE, 1, 5",
    "0.77, 3020, LOW_SAMPLE, 3, 4",
    "0.77, 3030, SUFFICIENT, 4, 4",
    "0.99, 99, LOW_SAMPLE, 5, 5",
    "0.99, 100, LOW_SAMPLE, 5, 5",
    "0.99, 1000, SUFFICIENT, 5, 5",
    "0.30, 100, LOW_SAMPLE, 1, 1"
  })
  void leavesTheLevelsOpenThatTheIntervalSpans(
      double share, long n, EvidenceState evidence, int worst, int best) {
    LevelSuggestion suggestion = TRUST.suggest(share(share, n), false, END);

    assertThat(suggestion.evidence()).isEqualTo(evidence);
    assertThat(suggestion.worst()).isEqualTo(RatingLevel.of(worst).orElseThrow());
    assertThat(suggestion.best()).isEqualTo(RatingLevel.of(best).orElseThrow());
  }

  @Test
  void comparesTheMarginWithTheGapAroundTheValue() {
    // Margin 2.1: below half of 5, and not below half of 4.
    Observation observed = share(0.77, 1_540);

    assertThat(rules("82", "75", "70", "60", 100).suggest(observed, false, END).evidence())
        .isEqualTo(EvidenceState.SUFFICIENT);
    assertThat(rules("79", "75", "70", "60", 100).suggest(observed, false, END).evidence())
        .isEqualTo(EvidenceState.LOW_SAMPLE);
  }

  @Test
  void takesAFullCountAsItIs() {
    Observation count = observation(Estimate.exact(74), Set.of());

    assertThat(TRUST.suggest(count, false, END).level()).contains(RatingLevel.FULLY_SUCCESSFUL);
  }

  @Test
  void suggestsNothingWhereChanceIsNotKnown() {
    EvidenceRules days =
        new EvidenceRules(
            Unit.DAYS,
            LevelThresholds.of(Direction.DECREASE, of("30"), of("35"), of("40"), of("46")),
            100);
    Observation unknown = observation(new Estimate(38, 4_000L, null, null), Set.of());

    LevelSuggestion suggestion = days.suggest(unknown, false, END);

    assertThat(suggestion.evidence()).isEqualTo(EvidenceState.LOW_SAMPLE);
    assertThat(suggestion.best()).isNull();
  }

  @Test
  void suggestsNothingWithoutAFigure() {
    assertThat(TRUST.suggest(null, false, END).evidence()).isEqualTo(EvidenceState.MISSING);
    assertThat(TRUST.suggest(null, true, END).level()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"METHOD_CHANGED", "SERIES_BREAK"})
  void suggestsNothingAcrossABreak(ObservationFlag flag) {
    Observation broken = observation(Estimate.share(3_850, 5_000), Set.of(flag));

    assertThat(TRUST.suggest(broken, false, END).evidence())
        .isEqualTo(EvidenceState.METHOD_CHANGED);
    assertThat(TRUST.suggest(share(0.77, 5_000), true, END).best()).isNull();
  }

  @Test
  void takesAFigureForOldAfterAHundredDays() {
    // The quarter ends on 30 June 2026.
    assertThat(TRUST.suggest(share(0.77, 5_000), false, LocalDate.of(2026, 10, 8)).evidence())
        .isEqualTo(EvidenceState.SUFFICIENT);
    assertThat(TRUST.suggest(share(0.77, 5_000), false, LocalDate.of(2026, 10, 9)).evidence())
        .isEqualTo(EvidenceState.STALE);
  }

  private static Observation share(double share, long n) {
    return observation(Estimate.share(Math.round(share * n), n), Set.of());
  }

  private static Observation observation(Estimate estimate, Set<ObservationFlag> flags) {
    return new Observation(
        FiscalCalendar.FEDERAL.period(FiscalQuarter.of(2026, 3)),
        estimate,
        CombiningMethod.POOLED,
        Dimensions.NONE,
        flags,
        new Provenance(Instant.EPOCH, 1, "test", null));
  }

  private static EvidenceRules rules(String t5, String t4, String t3, String t2, int min) {
    return new EvidenceRules(
        Unit.PERCENT, LevelThresholds.of(Direction.INCREASE, of(t5), of(t4), of(t3), of(t2)), min);
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }
}
