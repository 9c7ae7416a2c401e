package org.sightline.plans.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.time.FiscalYear;

class RuleSetsTest {

  private static final Map<String, BigDecimal> VALID =
      Map.of("LC", of(10), "LP", of(10), "BA", of(10), "BC", of(10), "RD", of(60));

  private final RuleSets ruleSets = new RuleSets();

  @Test
  void checksWeightsAlone() {
    ScoreAnswer answer = ruleSets.score("RS-2013", new ScoreRequest(VALID, null));

    assertThat(answer).isEqualTo(new ScoreAnswer(true, java.util.List.of(), null, null, null));
  }

  @Test
  void scoresLevelsOfValidWeights() {
    ScoreAnswer answer =
        ruleSets.score(
            "RS-2013",
            new ScoreRequest(
                VALID, Map.of("LC", of(4), "LP", of(5), "BA", of(3), "BC", of(4), "RD", of(4))));

    assertThat(answer.valid()).isTrue();
    assertThat(answer.score()).isEqualTo(400);
    assertThat(answer.derivedLevel()).isEqualTo(4);
    assertThat(answer.label()).isEqualTo(RatingLevel.EXCEEDS_FULLY_SUCCESSFUL.label());
  }

  @Test
  void givesNoScoreWhileARuleIsBrokenOrALevelIsMissing() {
    ScoreAnswer broken =
        ruleSets.score("RS-2013", new ScoreRequest(Map.of("LC", of(10)), Map.of("LC", of(4))));
    ScoreAnswer partial = ruleSets.score("RS-2013", new ScoreRequest(VALID, Map.of("LC", of(4))));

    assertThat(broken.valid()).isFalse();
    assertThat(broken.score()).isNull();
    assertThat(partial.violations())
        .extracting(RuleViolation::toString)
        .containsExactly(
            "LEVEL_MISSING:LP", "LEVEL_MISSING:BA", "LEVEL_MISSING:BC", "LEVEL_MISSING:RD");
    assertThat(partial.score()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "3.5", "1e9", "1e-9"})
  void refusesLevelsOutOfRange(String level) {
    ScoreRequest asked = new ScoreRequest(VALID, Map.of("LC", new BigDecimal(level)));

    assertThatThrownBy(() -> ruleSets.score("RS-2013", asked))
        .isInstanceOfSatisfying(
            ScoreRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(RuleProblem.BAD_LEVEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "10.5", "1e999999999"})
  void refusesWeightsThatAreNoWholePercentages(String weight) {
    ScoreRequest asked = new ScoreRequest(Map.of("LC", new BigDecimal(weight)), null);

    assertThatThrownBy(() -> ruleSets.score("RS-2013", asked))
        .isInstanceOfSatisfying(
            ScoreRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(RuleProblem.BAD_WEIGHT));
  }

  @Test
  void refusesElementsAndRuleSetsThatItDoesNotKnow() {
    ScoreRequest asked = new ScoreRequest(Map.of("CE1", of(25)), null);

    assertThatThrownBy(() -> ruleSets.score("RS-2013", asked))
        .isInstanceOfSatisfying(
            ScoreRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(RuleProblem.UNKNOWN_ELEMENT));
    assertThatThrownBy(() -> ruleSets.score("RS-1999", asked))
        .isInstanceOfSatisfying(
            ScoreRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(RuleProblem.RULE_SET_NOT_FOUND));
  }

  @ParameterizedTest
  @CsvSource({"2013, RS-2013", "2025, RS-2013", "2026, RS-2026", "2040, RS-2026"})
  void findsTheRuleSetOfAFiscalYear(int year, String code) {
    assertThat(RuleSets.inForce(FiscalYear.of(year)).orElseThrow().code()).isEqualTo(code);
  }

  @Test
  void knowsNoneBeforeTheFirst() {
    assertThat(RuleSets.inForce(FiscalYear.of(2012))).isEmpty();
  }

  private static BigDecimal of(int number) {
    return BigDecimal.valueOf(number);
  }
}
