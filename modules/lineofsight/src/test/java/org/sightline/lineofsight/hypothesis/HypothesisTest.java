package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.document.CanonicalText;
import org.sightline.message.Text;
import org.sightline.security.AccountId;
import org.sightline.state.StateConflict;

class HypothesisTest {

  private static final AccountId BY = new AccountId(new UUID(5, 5));
  private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
  private static final Evidence NONE =
      new Evidence(
          EvidenceGrade.E0,
          Text.of(Hypothesis.class, "why.DRAFT"),
          Text.of(Hypothesis.class, "why.DRAFT"));

  @Test
  void locksItsTextWithItsHash() {
    Hypothesis hypothesis = Examples.draft();

    Registration locked = register(hypothesis);

    assertThat(hypothesis.state()).isEqualTo(HypothesisState.REGISTERED);
    assertThat(locked.hash()).isEqualTo(new CanonicalText(locked.text()).sha256());
    assertThat(locked.text())
        .startsWith("{\"agency\":\"00000000-0000-0001-0000-000000000001\",\"behaviour\":")
        .contains("\"mechanism\":\"people who trust a letter, answer it\"")
        .contains("\"expectedSign\":1")
        .contains("\"practicalThreshold\":\"10\"");
    assertThat(hypothesis.summary(NONE).registration()).isEqualTo(locked);
  }

  @Test
  void hashesAnotherTextWhenACommaIsMissing() {
    Hypothesis hypothesis = Examples.draft();
    Hypothesis same = Examples.draft();
    same.change(Examples.claim(Examples.MECHANISM.replace(",", "")));

    String with = register(hypothesis).text().replace(hypothesis.id().toString(), "id");
    String without = register(same).text().replace(same.id().toString(), "id");

    assertThat(with.replace("letter,", "letter")).isEqualTo(without);
    assertThat(new CanonicalText(with).sha256()).isNotEqualTo(new CanonicalText(without).sha256());
  }

  @Test
  void isNotWrittenAnewOnceItIsRegistered() {
    Hypothesis hypothesis = Examples.draft();
    register(hypothesis);

    assertThatExceptionOfType(StateConflict.class)
        .isThrownBy(() -> hypothesis.change(Examples.claim("another reason")))
        .satisfies(
            conflict ->
                assertThat(conflict.members()).containsEntry("allowed", List.of("WITHDRAW")));
    assertThat(hypothesis.claim()).isEqualTo(Examples.claim());
  }

  @Test
  void isRegisteredOnce() {
    Hypothesis hypothesis = Examples.draft();
    register(hypothesis);

    assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> register(hypothesis));
  }

  static List<Claim> incomplete() {
    Doubts named = Examples.claim().doubts();
    return List.of(
        Examples.claim("why", named, null),
        Examples.claim("why", Doubts.NONE, BigDecimal.ONE),
        Examples.claim("why", new Doubts(List.of("season"), List.of()), BigDecimal.ONE),
        Examples.claim("why", new Doubts(List.of(), List.of("a new law")), BigDecimal.ONE));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void isNotRegisteredBeforeItSaysEverything(Claim claim) {
    Hypothesis hypothesis = new Hypothesis(Examples.AGENCY, claim);

    assertThatExceptionOfType(HypothesisRefused.class).isThrownBy(() -> register(hypothesis));
    assertThat(hypothesis.state()).isEqualTo(HypothesisState.DRAFT);
  }

  @Test
  void keepsItsTextWhenItIsWithdrawn() {
    Hypothesis hypothesis = Examples.draft();
    Registration locked = register(hypothesis);

    hypothesis.withdraw("The service ends.", AT);

    assertThat(hypothesis.summary(NONE).registration()).isEqualTo(locked);
    assertThat(requireNonNull(hypothesis.summary(NONE).withdrawal()).reason())
        .isEqualTo("The service ends.");
    assertThatExceptionOfType(StateConflict.class)
        .isThrownBy(() -> hypothesis.withdraw("Again.", AT));
  }

  @Test
  void isWithdrawnWithAReasonOnly() {
    assertThatExceptionOfType(HypothesisRefused.class).isThrownBy(() -> Withdrawal.reason(" "));
    assertThatExceptionOfType(HypothesisRefused.class).isThrownBy(() -> Withdrawal.reason(null));
    assertThatExceptionOfType(HypothesisRefused.class)
        .isThrownBy(() -> Withdrawal.reason("x".repeat(1_001)));
  }

  private static Registration register(Hypothesis hypothesis) {
    return hypothesis.register(Examples.measures(), BY, AT);
  }
}
