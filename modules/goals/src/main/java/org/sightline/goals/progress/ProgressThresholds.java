package org.sightline.goals.progress;

import java.math.BigDecimal;

/**
 * From which attainment on a status holds, compared unrounded; settings of an organization.
 *
 * @param ahead from here on ahead of the plan. Default 1.10, a setting
 * @param onTrack from here on on track. Default 0.90, a setting
 * @param atRisk from here on at risk, below it off track. Default 0.75, a setting
 */
public record ProgressThresholds(BigDecimal ahead, BigDecimal onTrack, BigDecimal atRisk) {

  /** The thresholds of an organization that has set none. */
  public static final ProgressThresholds DEFAULT =
      new ProgressThresholds(
          new BigDecimal("1.10"), new BigDecimal("0.90"), new BigDecimal("0.75"));

  /**
   * @throws IllegalArgumentException when they do not rise from 0
   */
  public ProgressThresholds {
    boolean rise = atRisk.compareTo(onTrack) <= 0 && onTrack.compareTo(ahead) <= 0;
    if (atRisk.signum() <= 0 || !rise) {
      throw new IllegalArgumentException("thresholds: " + atRisk + ", " + onTrack + ", " + ahead);
    }
  }

  /** The status that an attainment gives. */
  PeriodStatus status(BigDecimal attainment) {
    if (attainment.compareTo(ahead) >= 0) {
      return PeriodStatus.AHEAD;
    }
    if (attainment.compareTo(onTrack) >= 0) {
      return PeriodStatus.ON_TRACK;
    }
    return attainment.compareTo(atRisk) >= 0 ? PeriodStatus.AT_RISK : PeriodStatus.OFF_TRACK;
  }
}
