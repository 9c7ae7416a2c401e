package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.TargetStanding;

/**
 * Everything that follows from an aim, a plan and a reading; the details behind the one verdict.
 *
 * @param progress the part of the way gone, unrounded; null where there is no way
 * @param band its band; null with it
 * @param planned the value planned for the day; null where nothing was
 * @param attainment what was reached of it, unrounded; null where it has no meaning
 * @param status how it stands in the period
 * @param outcome how it ended; null before the last day of its target
 * @param met whether the target is met now
 * @param badge the sampling error beside the plan; null where there is none
 */
public record Assessment(
    @Nullable BigDecimal progress,
    @Nullable ProgressBand band,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal attainment,
    PeriodStatus status,
    @Nullable FinalStatus outcome,
    boolean met,
    @Nullable NoiseBadge badge) {

  /**
   * Judges a reading.
   *
   * @param planned the value planned for the day of the reading; null where nothing was
   * @param due the last day of the target; null where there is no target
   */
  public static Assessment of(
      Aim aim,
      @Nullable BigDecimal planned,
      @Nullable LocalDate due,
      Reading reading,
      ProgressThresholds thresholds) {
    BigDecimal actual = reading.actual();
    Optional<BigDecimal> progress = Progress.of(aim, actual);
    boolean over = due != null && !reading.day().isBefore(due);
    return new Assessment(
        progress.orElse(null),
        progress.map(ProgressBand::of).orElse(null),
        planned,
        Attainment.of(aim, planned, actual).orElse(null),
        reading.suppressed()
            ? PeriodStatus.SUPPRESSED
            : PeriodStatus.of(aim, planned, actual, thresholds),
        over && !reading.suppressed() ? FinalStatus.of(aim, actual) : null,
        actual != null && aim.isJudged() && aim.isMetBy(actual),
        badge(reading, planned));
  }

  private static @Nullable NoiseBadge badge(Reading reading, @Nullable BigDecimal planned) {
    BigDecimal actual = reading.actual();
    return actual == null
        ? null
        : NoiseBadge.of(actual, planned, reading.standardError()).orElse(null);
  }

  /** Whether the value is worse than the baseline. */
  public boolean regressed() {
    return progress != null && progress.signum() < 0;
  }

  /** The standing against the target, as the verdict says it. */
  public TargetStanding standing() {
    if (met) {
      return TargetStanding.MET;
    }
    if (outcome == FinalStatus.NOT_MET || outcome == FinalStatus.NOT_MET_IMPROVED) {
      return TargetStanding.MISSED;
    }
    return switch (status) {
      case AHEAD, ON_TRACK -> TargetStanding.ON_COURSE;
      case AT_RISK -> TargetStanding.AT_RISK;
      case OFF_TRACK -> TargetStanding.OFF;
      case NOT_REPORTED, SUPPRESSED, TARGET_UNDEFINED, BASELINE_UNDEFINED -> TargetStanding.NOT_SET;
    };
  }
}
