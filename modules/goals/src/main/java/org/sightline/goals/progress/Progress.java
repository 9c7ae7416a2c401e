package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;

/**
 * The part of the way from the baseline to the target that has been gone: {@code (x − b) / (T − b)}
 * for more and for less alike. It is negative where the way went backwards, and above 1 beyond the
 * target.
 */
final class Progress {

  /** Of every quotient here; far beyond what is stored, so that no threshold is missed. */
  static final MathContext EXACT = MathContext.DECIMAL128;

  private Progress() {}

  /**
   * The progress, unrounded.
   *
   * @param actual the value now; null where there is none
   * @return empty where a value is missing, baseline and target are the same, or the aim is to keep
   *     a threshold; 0 or 1 for a milestone
   */
  public static Optional<BigDecimal> of(Aim aim, @Nullable BigDecimal actual) {
    if (actual == null || aim.target() == null) {
      return Optional.empty();
    }
    if (aim.direction() == Direction.MILESTONE) {
      return Optional.of(aim.isMetBy(actual) ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    return aim.moves() ? share(aim.baseline(), aim.target(), actual) : Optional.empty();
  }

  /** The part of a way that has been gone; empty where it has no length or no beginning. */
  static Optional<BigDecimal> share(@Nullable BigDecimal from, BigDecimal to, BigDecimal actual) {
    if (from == null || from.compareTo(to) == 0) {
      return Optional.empty();
    }
    return Optional.of(actual.subtract(from).divide(to.subtract(from), EXACT));
  }
}
