package org.sightline.goals.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Bounds;
import org.sightline.measure.Direction;

/** Whether a target has become easier to reach. */
final class Softening {

  private Softening() {}

  /** Whether a value is easier to reach than the one before. */
  static boolean of(Direction direction, BigDecimal before, BigDecimal now) {
    int order = now.compareTo(before);
    if (direction.higherIsBetter()) {
      return order < 0;
    }
    return direction.lowerIsBetter() && order > 0;
  }

  /** Whether bounds leave room that the ones before did not. */
  static boolean of(Bounds before, Bounds now) {
    return now.low().compareTo(before.low()) < 0 || now.high().compareTo(before.high()) > 0;
  }

  /** Whether a target is easier to reach than the one before, each being a value or bounds. */
  static boolean of(
      Direction direction,
      @Nullable BigDecimal valueBefore,
      @Nullable Bounds boundsBefore,
      @Nullable BigDecimal value,
      @Nullable Bounds bounds) {
    if (valueBefore != null && value != null) {
      return of(direction, valueBefore, value);
    }
    return boundsBefore != null && bounds != null && of(boundsBefore, bounds);
  }
}
