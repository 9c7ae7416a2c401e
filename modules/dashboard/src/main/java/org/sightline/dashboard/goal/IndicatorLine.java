package org.sightline.dashboard.goal;

import org.jspecify.annotations.Nullable;
import org.sightline.goals.indicator.Baseline;
import org.sightline.goals.indicator.IndicatorSummary;
import org.sightline.goals.indicator.MeasurementSummary;
import org.sightline.goals.indicator.TargetSummary;
import org.sightline.goals.progress.Bounds;
import org.sightline.goals.progress.NoiseBadge;
import org.sightline.goals.progress.PeriodStatus;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * An indicator in words.
 *
 * @param indicator the indicator
 */
record IndicatorLine(IndicatorSummary indicator) {

  private static final double PERCENT = 100;

  /** The latest value with its unit; null where there is none or it is withheld. */
  public @Nullable Text value() {
    MeasurementSummary latest = indicator.latest();
    return latest == null || latest.value() == null
        ? null
        : unit().text(latest.value().doubleValue(), latest.n());
  }

  /** The target in force with its unit; null where none is set. */
  public @Nullable Text target() {
    TargetSummary target = indicator.target();
    return target == null ? null : words(target, unit());
  }

  /** A target in words. */
  static Text words(TargetSummary target, Unit unit) {
    Bounds bounds = target.bounds();
    return bounds == null || target.value() != null
        ? unit.text(target.value() == null ? 0 : target.value().doubleValue(), null)
        : Text.of(
            IndicatorLine.class,
            "bounds",
            unit.text(bounds.low().doubleValue(), null),
            unit.text(bounds.high().doubleValue(), null));
  }

  /** The baseline with its unit; null where it is not known. */
  public @Nullable Text baseline() {
    Baseline baseline = indicator.baseline();
    return baseline == null ? null : unit().text(baseline.value().doubleValue(), null);
  }

  /** The part of the way gone, in whole percent; null where there is none. */
  public @Nullable Text progress() {
    return indicator.progress() == null
        ? null
        : Unit.PERCENT.text(PERCENT * indicator.progress().doubleValue(), 1L);
  }

  /** The tone of its standing, for a badge. */
  public String tone() {
    return switch (indicator.standing()) {
      case MET, ON_COURSE -> "good";
      case AT_RISK -> "steady";
      case OFF, MISSED -> "bad";
      case NOT_SET -> "unknown";
    };
  }

  /** How it stands; where there is nothing to compare, why. */
  public Text word() {
    PeriodStatus status = indicator.status();
    return switch (status) {
      case AHEAD, ON_TRACK, AT_RISK, OFF_TRACK -> indicator.standing().label();
      case NOT_REPORTED, SUPPRESSED, TARGET_UNDEFINED, BASELINE_UNDEFINED -> status.label();
    };
  }

  /** Whether chance alone explains the gap to the plan. */
  public boolean isWithinError() {
    NoiseBadge badge = indicator.badge();
    return badge != null && badge.withinError();
  }

  private Unit unit() {
    return indicator.unit();
  }
}
