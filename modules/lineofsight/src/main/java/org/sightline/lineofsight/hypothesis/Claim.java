package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.measure.MeasureId;

/**
 * What a hypothesis says: that a measure of customer experience matters for an outcome of the
 * mission, in which direction, after how long and why.
 *
 * @param cxMeasure the measure of customer experience
 * @param outcomeMeasure the outcome of the mission
 * @param behaviour what customers do in between
 * @param expectedSign 1 where higher values go with higher ones, -1 where with lower ones
 * @param lag after how many periods the outcome follows
 * @param mechanism why, as the half-sentence that follows "because"; 1 to 2,000 characters
 * @param doubts what else could explain it
 * @param practicalThreshold the smallest effect that matters, in units of the outcome per unit of
 *     the measure; above 0; null until it is set
 */
public record Claim(
    MeasureId cxMeasure,
    MeasureId outcomeMeasure,
    Behaviour behaviour,
    int expectedSign,
    Lag lag,
    String mechanism,
    Doubts doubts,
    @Nullable BigDecimal practicalThreshold) {

  private static final int LONGEST = 2_000;
  private static final int SCALE = 6;
  private static final int DIGITS = 13;

  /**
   * @throws HypothesisRefused when a part is missing or outside its range
   */
  public Claim {
    if (cxMeasure == null || outcomeMeasure == null || cxMeasure.equals(outcomeMeasure)) {
      throw new HypothesisRefused("measures");
    }
    if (behaviour == null) {
      throw new HypothesisRefused("behaviour");
    }
    if (Math.abs(expectedSign) != 1) {
      throw new HypothesisRefused("sign");
    }
    mechanism = mechanism(mechanism);
    requireNonNull(lag, "lag");
    requireNonNull(doubts, "doubts");
    practicalThreshold = practicalThreshold == null ? null : threshold(practicalThreshold);
  }

  private static String mechanism(@Nullable String words) {
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      throw new HypothesisRefused("mechanism");
    }
    return Normalizer.normalize(words, Normalizer.Form.NFC).strip();
  }

  private static BigDecimal threshold(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.signum() <= 0
        || plain.scale() > SCALE
        || plain.precision() - plain.scale() > DIGITS) {
      throw new HypothesisRefused("threshold");
    }
    return plain;
  }

  /** Whether nothing is missing that registration asks for. */
  boolean isComplete() {
    return practicalThreshold != null && doubts.areNamed();
  }
}
