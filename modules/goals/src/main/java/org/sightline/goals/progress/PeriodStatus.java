package org.sightline.goals.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.message.Text;

/** How an indicator stands in a period, against what was planned for it. */
public enum PeriodStatus {
  AHEAD,
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  /** There is no value; never the same as off track. */
  NOT_REPORTED,
  /** Withheld, because of few answers. */
  SUPPRESSED,
  /** There is no target, or no direction in which to go. */
  TARGET_UNDEFINED,
  /** There is a target, but no baseline from which to measure the way. */
  BASELINE_UNDEFINED;

  /**
   * The status.
   *
   * @param planned the value planned for the period; null where nothing was
   * @param actual the value; null where there is none
   */
  static PeriodStatus of(
      Aim aim,
      @Nullable BigDecimal planned,
      @Nullable BigDecimal actual,
      ProgressThresholds thresholds) {
    if (!aim.isSet()) {
      return TARGET_UNDEFINED;
    }
    if (!aim.isJudged()) {
      return aim.baseline() == null ? BASELINE_UNDEFINED : TARGET_UNDEFINED;
    }
    if (actual == null) {
      return NOT_REPORTED;
    }
    return judged(aim, planned, actual, thresholds);
  }

  private static PeriodStatus judged(
      Aim aim, @Nullable BigDecimal planned, BigDecimal actual, ProgressThresholds thresholds) {
    PeriodStatus attained =
        Attainment.of(aim, planned, actual).map(thresholds::status).orElse(null);
    if (aim.isMetBy(actual)) {
      return attained == AHEAD ? AHEAD : ON_TRACK;
    }
    return attained == null ? withoutWay(aim, planned, actual) : attained;
  }

  private static PeriodStatus withoutWay(Aim aim, @Nullable BigDecimal planned, BigDecimal actual) {
    if (aim.keeps()) {
      return aim.isNearlyMetBy(actual) ? AT_RISK : OFF_TRACK;
    }
    if (aim.direction() == Direction.MILESTONE) {
      boolean late = planned != null && actual.compareTo(planned) < 0;
      return late ? OFF_TRACK : ON_TRACK;
    }
    return BASELINE_UNDEFINED;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(PeriodStatus.class, "status." + name());
  }
}
