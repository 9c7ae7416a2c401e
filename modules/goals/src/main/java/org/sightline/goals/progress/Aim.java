package org.sightline.goals.progress;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;

/**
 * From where an indicator starts and what it shall reach.
 *
 * @param direction in which it should go
 * @param baseline where it starts; null where that is not known
 * @param target what it shall reach; null where none is set, and for {@link Direction#RANGE}
 * @param range the bounds to keep within; null for every other direction
 * @param tolerance how far beyond a threshold to keep is only a risk, in the unit; null for none
 */
public record Aim(
    Direction direction,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    @Nullable Bounds range,
    @Nullable BigDecimal tolerance) {

  /**
   * @throws IllegalArgumentException when the tolerance is negative, or a range has no bounds
   */
  public Aim {
    Objects.requireNonNull(direction, "direction");
    if (tolerance != null && tolerance.signum() < 0) {
      throw new IllegalArgumentException("tolerance: " + tolerance);
    }
    if (range != null && direction != Direction.RANGE) {
      throw new IllegalArgumentException("bounds of " + direction);
    }
  }

  /** An aim at one value. */
  public static Aim at(
      Direction direction, @Nullable BigDecimal baseline, @Nullable BigDecimal target) {
    return new Aim(direction, baseline, target, null, null);
  }

  /** An aim to stay between two bounds. */
  public static Aim within(Bounds range) {
    return new Aim(Direction.RANGE, null, null, range, null);
  }

  /** Whether there is something to reach. */
  public boolean isSet() {
    return direction == Direction.RANGE ? range != null : target != null;
  }

  /** Whether what counts is to stay, not to move. */
  boolean keeps() {
    return direction == Direction.MAINTAIN_ABOVE
        || direction == Direction.MAINTAIN_BELOW
        || direction == Direction.RANGE;
  }

  /** Whether what counts is the way from the baseline to the target. */
  boolean moves() {
    return direction == Direction.INCREASE || direction == Direction.DECREASE;
  }

  /** Whether it can be told if a value meets it: a target and a direction are set. */
  boolean isJudged() {
    return isSet() && direction != Direction.UNDEFINED;
  }

  /**
   * Whether a value meets it; a tie does.
   *
   * @throws IllegalStateException when no target or no direction is set
   */
  public boolean isMetBy(BigDecimal actual) {
    return distance(actual).signum() == 0;
  }

  /** Whether a value misses it by no more than the tolerance. */
  boolean isNearlyMetBy(BigDecimal actual) {
    return tolerance != null && distance(actual).compareTo(tolerance) <= 0;
  }

  /** Whether a value is as good as another one, or better. */
  boolean isAsGood(BigDecimal value, BigDecimal other) {
    int order = value.compareTo(other);
    return direction.lowerIsBetter() ? order <= 0 : order >= 0;
  }

  /** How far a value is from meeting it; 0 when it does. */
  private BigDecimal distance(BigDecimal actual) {
    if (!isJudged()) {
      throw new IllegalStateException("nothing to meet: " + this);
    }
    if (range != null) {
      return range.distance(actual);
    }
    BigDecimal wanted = Objects.requireNonNull(target);
    return isAsGood(actual, wanted) ? BigDecimal.ZERO : actual.subtract(wanted).abs();
  }
}
