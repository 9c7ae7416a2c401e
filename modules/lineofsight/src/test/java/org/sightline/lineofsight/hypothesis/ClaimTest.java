package org.sightline.lineofsight.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.organization.OrganizationId;

class ClaimTest {

  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 2})
  void expectsOneDirectionOrTheOther(int sign) {
    Claim claim = Examples.claim();

    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(
            () ->
                new Claim(
                    claim.cxMeasure(),
                    claim.outcomeMeasure(),
                    claim.behaviour(),
                    sign,
                    claim.lag(),
                    claim.mechanism(),
                    claim.doubts(),
                    null))
        .satisfies(refused -> assertThat(english(refused)).contains("sign is 1 or -1"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 1", "0, 41"})
  void takesLagsInOrderUpToFortyPeriods(int min, int max) {
    assertThatExceptionOfType(HypothesisRefused.class).isThrownBy(() -> new Lag(min, max));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void needsAMechanism(String mechanism) {
    assertThatExceptionOfType(HypothesisRefused.class).isThrownBy(() -> Examples.claim(mechanism));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.0000001", "12345678901234"})
  void takesNoThresholdOutsideItsRange(String threshold) {
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(() -> Examples.claim("why", Doubts.NONE, new BigDecimal(threshold)));
  }

  @Test
  void joinsTwoDifferentMeasures() {
    Claim claim = Examples.claim();

    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(
            () ->
                new Claim(
                    claim.cxMeasure(),
                    claim.cxMeasure(),
                    claim.behaviour(),
                    1,
                    claim.lag(),
                    claim.mechanism(),
                    claim.doubts(),
                    null));
  }

  @Test
  void keepsDoubtsOneToALine() {
    Doubts doubts = new Doubts(List.of(" a\nnew  law ", "", "season"), List.of());

    assertThat(doubts.confounders()).containsExactly("a new law", "season");
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(() -> new Doubts(Collections.nCopies(21, "x"), List.of()));
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(() -> new Doubts(List.of("x".repeat(501)), List.of()));
  }

  @Test
  void endsAtAnOutcomeOfTheMissionAndBeginsAtNone() {
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(
            () -> new ClaimMeasures(Examples.trust(), Examples.indicator(Examples.AGENCY, false)))
        .satisfies(refused -> assertThat(english(refused)).contains("outcome of the mission"));
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(() -> new ClaimMeasures(Examples.outcome(), Examples.outcome()));
  }

  @Test
  void doesNotFindAnOutcomeOfAnotherAgency() {
    OrganizationId other = new OrganizationId(new java.util.UUID(9, 9));

    assertThatExceptionOfType(MeasureNotFound.class)
        .isThrownBy(() -> new ClaimMeasures(Examples.trust(), Examples.indicator(other, true)));
  }

  private static String english(HypothesisRefused refused) {
    return refused.detail().in(Locale.ENGLISH);
  }
}
