package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Aim;
import org.sightline.goals.progress.Assessment;
import org.sightline.goals.progress.PlannedValue;
import org.sightline.goals.progress.ProgressThresholds;
import org.sightline.goals.progress.Reading;
import org.sightline.measure.Direction;

/**
 * What an indicator is to reach and when.
 *
 * @param direction in which it should go
 * @param baseline where it starts; null where that is not known
 * @param tolerance how far beyond a threshold to keep is only a risk; null for none
 * @param targets the current revision of each, in any order
 */
record TargetPlan(
    Direction direction,
    @Nullable Baseline baseline,
    @Nullable BigDecimal tolerance,
    List<TargetSummary> targets) {

  private static final Comparator<TargetSummary> BY_END =
      Comparator.comparing(target -> target.period());

  TargetPlan {
    targets = targets.stream().filter(TargetSummary::current).sorted(BY_END).toList();
  }

  /**
   * The target that counts on a day: the next one that ends an aim, the last one once all are over;
   * without any, the next one on the way.
   */
  Optional<TargetSummary> inForce(LocalDate day) {
    List<TargetSummary> ends =
        targets.stream().filter(target -> target.kind() != TargetKind.INTERIM).toList();
    List<TargetSummary> all = ends.isEmpty() ? targets : ends;
    return all.stream()
        .filter(target -> !target.period().lastDay().isBefore(day))
        .findFirst()
        .or(() -> all.stream().reduce((one, next) -> next));
  }

  /** What follows from a reading. */
  Assessment assess(Reading reading, ProgressThresholds thresholds) {
    TargetSummary target = inForce(reading.day()).orElse(null);
    return Assessment.of(
        aim(target),
        target == null ? null : planned(target, reading.day()),
        target == null ? null : target.period().lastDay(),
        reading,
        thresholds);
  }

  private Aim aim(@Nullable TargetSummary target) {
    return new Aim(
        direction,
        baseline == null ? null : baseline.value(),
        target == null ? null : target.value(),
        target == null || direction != Direction.RANGE ? null : target.bounds(),
        tolerance);
  }

  /** What is planned for a day; null where nothing is. */
  private @Nullable BigDecimal planned(TargetSummary target, LocalDate day) {
    Optional<BigDecimal> interim =
        targets.stream()
            .filter(one -> one.kind() == TargetKind.INTERIM)
            .filter(one -> one.period().lastDay().equals(day))
            .map(TargetSummary::value)
            .filter(value -> value != null)
            .findFirst();
    return interim.isPresent() ? interim.get() : onTheLine(target, day);
  }

  private @Nullable BigDecimal onTheLine(TargetSummary target, LocalDate day) {
    BigDecimal value = target.value();
    LocalDate due = target.period().lastDay();
    boolean moves = direction == Direction.INCREASE || direction == Direction.DECREASE;
    if (!moves || baseline == null || value == null || !baseline.date().isBefore(due)) {
      return null;
    }
    return new PlannedValue(baseline.date(), baseline.value(), due, value).on(day);
  }
}
