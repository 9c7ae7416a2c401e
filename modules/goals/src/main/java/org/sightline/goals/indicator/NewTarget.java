package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Bounds;
import org.sightline.time.Period;

/**
 * A target to be set, or set anew: one for the same kind and period is its next revision.
 *
 * @param indicator the indicator
 * @param kind what it is for
 * @param period at whose end it is to be reached
 * @param value what is to be reached; null exactly where bounds are given
 * @param bounds what to stay between, for the direction that keeps a range; else null
 * @param reason why, up to {@value #LONGEST_REASON} characters; needed from the second revision on
 */
public record NewTarget(
    IndicatorId indicator,
    TargetKind kind,
    Period period,
    @Nullable BigDecimal value,
    @Nullable Bounds bounds,
    @Nullable String reason) {

  /** The longest reason that is taken, in characters. */
  public static final int LONGEST_REASON = 2_000;

  /**
   * @throws IllegalArgumentException when neither or both of value and bounds are given
   */
  public NewTarget {
    requireNonNull(indicator, "indicator");
    requireNonNull(kind, "kind");
    requireNonNull(period, "period");
    reason = reason == null || reason.isBlank() ? null : reason.strip();
    if ((value == null) == (bounds == null)) {
      throw new IllegalArgumentException("a value or bounds: " + value + ", " + bounds);
    }
  }
}
