package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Bounds;
import org.sightline.measure.Direction;
import org.sightline.measure.Unit;

/** Checks a target before it is set. */
final class TargetRules {

  private TargetRules() {}

  /**
   * Everything that is wrong.
   *
   * @param revision the one that it would be, from 1
   * @param today the day on which it is set
   */
  static List<TargetFault> faults(
      Unit unit,
      Direction direction,
      @Nullable Baseline baseline,
      NewTarget target,
      int revision,
      LocalDate today) {
    List<TargetFault> faults = new ArrayList<>();
    if (target.period().lastDay().isBefore(today)) {
      faults.add(TargetFault.IN_THE_PAST);
    }
    ofReason(target.reason(), revision).ifPresent(faults::add);
    ofValues(unit, direction, baseline, target).ifPresent(faults::add);
    return faults;
  }

  private static Optional<TargetFault> ofReason(@Nullable String reason, int revision) {
    if (revision > 1 && reason == null) {
      return Optional.of(TargetFault.REASON_MISSING);
    }
    return reason != null && reason.length() > NewTarget.LONGEST_REASON
        ? Optional.of(TargetFault.REASON_TOO_LONG)
        : Optional.empty();
  }

  private static Optional<TargetFault> ofValues(
      Unit unit, Direction direction, @Nullable Baseline baseline, NewTarget target) {
    if ((direction == Direction.RANGE) != (target.bounds() != null)) {
      return Optional.of(TargetFault.WRONG_FORM);
    }
    if (!values(target).allMatch(Figure::isStorable)) {
      return Optional.of(TargetFault.NOT_STORABLE);
    }
    if (!values(target).allMatch(value -> MeasurementRules.isWithin(unit, value))) {
      return Optional.of(TargetFault.OUT_OF_RANGE);
    }
    return isBeyond(direction, baseline, target)
        ? Optional.empty()
        : Optional.of(TargetFault.NOT_BEYOND_THE_BASELINE);
  }

  private static boolean isBeyond(
      Direction direction, @Nullable Baseline baseline, NewTarget target) {
    BigDecimal value = target.value();
    if (baseline == null || value == null) {
      return true;
    }
    int order = value.compareTo(baseline.value());
    return switch (direction) {
      case INCREASE -> order > 0;
      case DECREASE -> order < 0;
      case MAINTAIN_ABOVE, MAINTAIN_BELOW, RANGE, MILESTONE, UNDEFINED -> true;
    };
  }

  private static Stream<BigDecimal> values(NewTarget target) {
    Bounds bounds = target.bounds();
    return bounds == null
        ? Stream.ofNullable(target.value())
        : Stream.of(bounds.low(), bounds.high());
  }
}
