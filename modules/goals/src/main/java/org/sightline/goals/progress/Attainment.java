package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was reached of what was planned by a date: {@code (x − b) / (v − b)}. */
final class Attainment {

  private Attainment() {}

  /**
   * The attainment, unrounded.
   *
   * @param planned the value planned; null where nothing was
   * @param actual the value now; null where there is none
   * @return empty where a value is missing; where the plan was to stay at the baseline, 1 for a
   *     value as good as that and 0 for a worse one
   */
  public static Optional<BigDecimal> of(
      Aim aim, @Nullable BigDecimal planned, @Nullable BigDecimal actual) {
    BigDecimal baseline = aim.baseline();
    if (baseline == null || planned == null || actual == null || !aim.moves()) {
      return Optional.empty();
    }
    if (planned.compareTo(baseline) == 0) {
      return Optional.of(aim.isAsGood(actual, baseline) ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    return Progress.share(baseline, planned, actual);
  }
}
