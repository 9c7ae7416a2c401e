package org.sightline.lineofsight.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.ObservationFlag;
import org.sightline.time.Grain;

class EvidenceRuleTest {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  @Test
  void saysWordForWordWhatIsExpectedAndNotTested() {
    Evidence evidence = decide(HypothesisState.REGISTERED, 16, 16);

    assertThat(evidence.grade()).isEqualTo(EvidenceGrade.E1);
    assertThat(evidence.sentence().in(Locale.ENGLISH))
        .isEqualTo(
            "The Office expects Trust to matter for Filing because people who trust a letter,"
                + " answer it. This has not been tested with data.");
    assertThat(evidence.reason().in(Locale.ENGLISH)).contains("15 pairs");
  }

  @Test
  void saysWordForWordThatThereIsNotEnoughData() {
    Evidence evidence = decide(HypothesisState.REGISTERED, 9, 16);

    assertThat(evidence.grade()).isEqualTo(EvidenceGrade.E0);
    assertThat(evidence.sentence().in(Locale.ENGLISH))
        .isEqualTo(
            "Not enough data to assess a link between Trust and Filing"
                + " (9 pairs of periods without a gap, 12 are needed).");
    assertThat(evidence.sentence().in(SPANISH)).startsWith("No hay datos suficientes");
  }

  @ParameterizedTest
  @CsvSource({"12, 12, E0", "12, 13, E1", "13, 13, E1", "0, 16, E0", "1, 16, E0"})
  void needsTwelvePairsAtTheShortestLag(int cx, int outcome, EvidenceGrade grade) {
    assertThat(decide(HypothesisState.REGISTERED, cx, outcome).grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "WITHDRAWN"})
  void gradesNothingThatIsNotRegistered(HypothesisState state) {
    Evidence evidence = decide(state, 16, 16);

    assertThat(evidence.grade()).isEqualTo(EvidenceGrade.E0);
    assertThat(evidence.sentence().in(Locale.ENGLISH)).contains("(the hypothesis ");
  }

  @Test
  void comparesOneRhythmOnly() {
    MeasureSeries months = Examples.series("Filing", Grain.MONTH, 48, Set.of(), Set.of());

    Evidence evidence = decide(Examples.quarters("Trust", 16), months);

    assertThat(evidence.grade()).isEqualTo(EvidenceGrade.E0);
    assertThat(evidence.reason().in(Locale.ENGLISH)).contains("rhythm");
  }

  @Test
  void fillsNoGapAndCountsNothingThatIsSuppressed() {
    MeasureSeries outcome = Examples.quarters("Filing", 17);

    assertThat(LaggedPairs.count(Examples.quarters("Trust", 16, 4), outcome, 1)).isEqualTo(11);
    assertThat(
            LaggedPairs.count(
                Examples.series(
                    "Trust", Grain.QUARTER, 16, Set.of(ObservationFlag.SUPPRESSED), Set.of()),
                outcome,
                1))
        .isZero();
    assertThat(LaggedPairs.count(Examples.quarters("Trust", 16), outcome, 40)).isZero();
  }

  @Test
  void gradesAChainByItsWeakestArrow() {
    assertThat(EvidenceGrade.lowest(List.of(EvidenceGrade.E3, EvidenceGrade.E1, EvidenceGrade.E2)))
        .isEqualTo(EvidenceGrade.E1);
    assertThat(EvidenceGrade.lowest(List.of())).isEqualTo(EvidenceGrade.E0);
  }

  @Test
  void endsTheSentenceOnce() {
    Evidence evidence =
        EvidenceRule.decide(
            HypothesisState.REGISTERED,
            Examples.claim("it is easier. "),
            "The Office",
            Examples.quarters("Ease", 16),
            Examples.quarters("Filing", 17));

    assertThat(evidence.sentence().in(Locale.ENGLISH))
        .contains("because it is easier. This has not");
  }

  private static Evidence decide(HypothesisState state, int cx, int outcome) {
    return EvidenceRule.decide(
        state,
        Examples.claim(),
        "The Office",
        Examples.quarters("Trust", cx),
        Examples.quarters("Filing", outcome));
  }

  private static Evidence decide(MeasureSeries cx, MeasureSeries outcome) {
    return EvidenceRule.decide(
        HypothesisState.REGISTERED, Examples.claim(), "The Office", cx, outcome);
  }
}
