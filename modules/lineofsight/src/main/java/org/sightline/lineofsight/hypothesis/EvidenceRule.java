package org.sightline.lineofsight.hypothesis;

import org.sightline.measure.MeasureSeries;
import org.sightline.message.Text;

/**
 * Decides the grade of a hypothesis that no analysis has looked at. {@link EvidenceGrade#E1} needs
 * a registered mechanism and series that could test it: two of one rhythm, with at least twelve
 * pairs of periods without a gap at the shortest registered lag. Everything less is {@link
 * EvidenceGrade#E0}, and says what is missing.
 */
final class EvidenceRule {

  /** The fewest pairs that an analysis of two series may use. */
  static final int FEWEST_PAIRS = 12;

  private EvidenceRule() {}

  /**
   * The grade with its sentence.
   *
   * @param agency the name of the agency that states it
   */
  static Evidence decide(
      HypothesisState state, Claim claim, String agency, MeasureSeries cx, MeasureSeries outcome) {
    if (state != HypothesisState.REGISTERED) {
      return nothing(cx, outcome, text("why." + state));
    }
    if (!LaggedPairs.haveOneRhythm(cx, outcome)) {
      return nothing(cx, outcome, text("why.rhythm"));
    }
    int pairs = LaggedPairs.count(cx, outcome, claim.lag().min());
    if (pairs < FEWEST_PAIRS) {
      return nothing(cx, outcome, text("why.pairs", pairs, FEWEST_PAIRS));
    }
    return new Evidence(
        EvidenceGrade.E1, sentence(claim, agency, cx, outcome), text("reason.E1", pairs));
  }

  private static Text sentence(
      Claim claim, String agency, MeasureSeries cx, MeasureSeries outcome) {
    return text("sentence.E1", agency, cx.name(), outcome.name(), halfSentence(claim.mechanism()));
  }

  private static Evidence nothing(MeasureSeries cx, MeasureSeries outcome, Text why) {
    return new Evidence(
        EvidenceGrade.E0,
        text("sentence.E0", cx.name(), outcome.name(), why),
        text("reason.E0", why));
  }

  /** The sentence ends after it, so that a full stop of its own would be one too many. */
  private static String halfSentence(String mechanism) {
    return mechanism.replaceAll("[.\\s]+$", "");
  }

  private static Text text(String key, Object... args) {
    return Text.of(EvidenceRule.class, key, args);
  }
}
