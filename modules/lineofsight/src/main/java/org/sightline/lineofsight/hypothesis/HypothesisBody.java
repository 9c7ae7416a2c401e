package org.sightline.lineofsight.hypothesis;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.measure.MeasureId;

/**
 * What a client sends to write a hypothesis; the fields are those of {@link Claim}.
 *
 * @param cxMeasure the measure of customer experience
 * @param outcomeMeasure the outcome of the mission
 * @param behaviour what customers do in between
 * @param expectedSign 1 or -1
 * @param lag after how many periods the outcome follows
 * @param mechanism why
 * @param doubts what else could explain it; may be left out of a draft
 * @param practicalThreshold the smallest effect that matters; may be left out of a draft
 */
public record HypothesisBody(
    @Nullable UUID cxMeasure,
    @Nullable UUID outcomeMeasure,
    @Nullable Behaviour behaviour,
    @Nullable Integer expectedSign,
    @Nullable LagBody lag,
    @Nullable String mechanism,
    @Nullable DoubtsBody doubts,
    @Nullable BigDecimal practicalThreshold) {

  /** The claim that it makes. */
  @SuppressWarnings("NullAway") // The record that it makes checks each of them.
  Claim claim() {
    return new Claim(
        cxMeasure == null ? null : new MeasureId(cxMeasure),
        outcomeMeasure == null ? null : new MeasureId(outcomeMeasure),
        behaviour,
        expectedSign == null ? 0 : expectedSign,
        lag == null ? new Lag(0, 0) : lag.lag(),
        mechanism,
        doubts == null ? Doubts.NONE : doubts.doubts(),
        practicalThreshold);
  }

  /** The shortest and the longest lag; without the second one there is but one. */
  public record LagBody(@Nullable Integer min, @Nullable Integer max) {

    Lag lag() {
      int shortest = min == null ? 0 : min;
      return new Lag(shortest, max == null ? shortest : max);
    }
  }

  /** What else could explain it. */
  public record DoubtsBody(
      @Nullable List<String> confounders, @Nullable List<String> rivalExplanations) {

    Doubts doubts() {
      return new Doubts(
          confounders == null ? List.of() : confounders,
          rivalExplanations == null ? List.of() : rivalExplanations);
    }
  }
}
