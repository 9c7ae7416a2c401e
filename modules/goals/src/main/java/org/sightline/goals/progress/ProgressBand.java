package org.sightline.goals.progress;

import java.math.BigDecimal;
import org.sightline.message.Text;

/**
 * A band of progress, half-open, without gaps. The labels are those of performance.gov; the bounds
 * are ours, since the published ones left holes between 0 and 1, 24 and 25, 74 and 75 percent.
 */
public enum ProgressBand {
  /** Below 0: the way went backwards. */
  REGRESSED,
  /** Exactly 0. */
  NONE,
  /** Above 0, below a quarter. */
  SOME,
  /** From a quarter, below a half. */
  HEADWAY,
  /** From a half, below three quarters. */
  OVER_HALF,
  /** From three quarters, below 1. */
  HOME,
  /** Exactly 1. */
  DONE,
  /** Above 1. */
  SURPASSED;

  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  /** The band of a progress. */
  public static ProgressBand of(BigDecimal progress) {
    int sign = progress.signum();
    if (sign <= 0) {
      return sign == 0 ? NONE : REGRESSED;
    }
    int toTarget = progress.compareTo(BigDecimal.ONE);
    if (toTarget >= 0) {
      return toTarget == 0 ? DONE : SURPASSED;
    }
    if (progress.compareTo(HALF) < 0) {
      return progress.compareTo(QUARTER) < 0 ? SOME : HEADWAY;
    }
    return progress.compareTo(THREE_QUARTERS) < 0 ? OVER_HALF : HOME;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(ProgressBand.class, "band." + name());
  }
}
