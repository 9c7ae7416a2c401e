package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Normal;

/**
 * Whether chance alone explains the gap between the estimate of a survey and what was planned. It
 * stands beside the status and does not change it.
 *
 * @param standardError of the estimate, in the unit, greater than zero
 * @param margin half the width of the 95 % interval
 * @param gap the estimate minus the planned value
 * @param z the gap in standard errors
 */
public record NoiseBadge(double standardError, double margin, double gap, double z) {

  private static final double PERCENT = 100;

  /** The badge of an estimate whose standard error is known; empty where that is 0. */
  public static Optional<NoiseBadge> of(
      BigDecimal actual, @Nullable BigDecimal planned, @Nullable Double standardError) {
    if (planned == null || standardError == null || standardError <= 0) {
      return Optional.empty();
    }
    double gap = actual.subtract(planned).doubleValue();
    return Optional.of(
        new NoiseBadge(standardError, Normal.Z_95 * standardError, gap, gap / standardError));
  }

  /**
   * The standard error of a share, in points.
   *
   * @param percent from 0 to 100
   * @param n the base, at least 1
   */
  public static double standardError(BigDecimal percent, long n) {
    double share = percent.doubleValue() / PERCENT;
    return PERCENT * Math.sqrt(share * (1 - share) / n);
  }

  /** Whether the difference from the plan is within sampling error. */
  public boolean withinError() {
    return Math.abs(z) < Normal.Z_95;
  }
}
