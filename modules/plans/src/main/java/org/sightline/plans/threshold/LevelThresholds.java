package org.sightline.plans.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sightline.measure.Direction;
import org.sightline.plans.rule.RatingLevel;

/**
 * The value that each level from 5 to 2 needs; what reaches none of them is level 1. A value that
 * equals a threshold reaches it. Kept to two decimals, and values are compared at that precision.
 *
 * @param higherIsBetter whether the thresholds fall from t5 to t2, else they rise
 * @param t5 needed for level 5
 * @param t4 needed for level 4
 * @param t3 needed for level 3: the target, for a requirement is written at that level
 * @param t2 needed for level 2
 */
public record LevelThresholds(
    boolean higherIsBetter, BigDecimal t5, BigDecimal t4, BigDecimal t3, BigDecimal t2) {

  /** Decimals of thresholds and of the values compared with them. */
  public static final int DECIMALS = 2;

  /**
   * @throws IllegalArgumentException when they are not strictly in order
   */
  public LevelThresholds {
    t5 = stored(t5);
    t4 = stored(t4);
    t3 = stored(t3);
    t2 = stored(t2);
    if (!inOrder(higherIsBetter, List.of(t5, t4, t3, t2))) {
      throw new IllegalArgumentException("not in order: " + List.of(t5, t4, t3, t2));
    }
  }

  /**
   * Thresholds of a measure.
   *
   * @param direction in which the measure should go
   * @throws IllegalArgumentException when they are not strictly in order, or neither way is better
   */
  public static LevelThresholds of(
      Direction direction, BigDecimal t5, BigDecimal t4, BigDecimal t3, BigDecimal t2) {
    if (!hasLevels(direction)) {
      throw new IllegalArgumentException("no better way: " + direction);
    }
    return new LevelThresholds(direction.higherIsBetter(), t5, t4, t3, t2);
  }

  /** Whether a measure of this direction has levels at all: higher or lower must be better. */
  public static boolean hasLevels(Direction direction) {
    return direction != Direction.MILESTONE
        && (direction.higherIsBetter() || direction.lowerIsBetter());
  }

  /**
   * Whether thresholds, best level first, are strictly in order at the precision kept.
   *
   * @param fromBest t5 to t2
   */
  public static boolean inOrder(boolean higherIsBetter, List<BigDecimal> fromBest) {
    for (int i = 1; i < fromBest.size(); i++) {
      int step = stored(fromBest.get(i - 1)).compareTo(stored(fromBest.get(i)));
      if (higherIsBetter ? step <= 0 : step >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The level that a value reaches, at the precision kept. */
  public RatingLevel level(BigDecimal value) {
    BigDecimal compared = stored(value);
    List<BigDecimal> fromBest = fromBest();
    for (int i = 0; i < fromBest.size(); i++) {
      int distance = compared.compareTo(fromBest.get(i));
      if (higherIsBetter ? distance >= 0 : distance <= 0) {
        return RatingLevel.values()[i];
      }
    }
    return RatingLevel.UNSATISFACTORY;
  }

  /**
   * The distance between the two neighbouring thresholds around a value; beyond the outermost one,
   * that of the two nearest to it.
   */
  public BigDecimal gapAround(BigDecimal value) {
    List<BigDecimal> gaps = new ArrayList<>();
    List<BigDecimal> fromBest = fromBest();
    for (int i = 1; i < fromBest.size(); i++) {
      gaps.add(fromBest.get(i - 1).subtract(fromBest.get(i)).abs());
    }
    int reached = level(value).ordinal();
    return gaps.get(Math.max(0, Math.min(gaps.size() - 1, reached - 1)));
  }

  /** t5 to t2. */
  public List<BigDecimal> fromBest() {
    return List.of(t5, t4, t3, t2);
  }

  /** A value at the precision kept, half up. */
  static BigDecimal stored(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
