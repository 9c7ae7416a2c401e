package org.sightline.hisp.figure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Estimate;

/**
 * The figure of a service out of one or several surveys.
 *
 * @param method how they were combined
 * @param share the favourable answers, in percent
 * @param mean the mean answer, 1 to 5; null where a survey counts thumbs. Its error is null where a
 *     survey has a single answer
 * @param effectiveN how many equally weighted answers would say as much (Kish), at most the base
 */
public record CombinedFigure(
    CombiningMethod method, Estimate share, @Nullable Estimate mean, double effectiveN) {

  public CombinedFigure {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(share, "share");
    if (!(effectiveN > 0)) {
      throw new IllegalArgumentException("effective base " + effectiveN);
    }
  }

  /** The base: how many answered. */
  public long n() {
    return Objects.requireNonNull(share.n(), "a share has a base");
  }

  /** The price of unequal weights: base over effective base, 1 or more (Kish, 1965). */
  public double designEffect() {
    return n() / effectiveN;
  }
}
