package org.sightline.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The natural limits of an XmR chart: what a series does by itself when nothing has changed (W. A.
 * Shewhart; D. J. Wheeler, Understanding Variation, 1993).
 *
 * @param mean of the baseline
 * @param meanMovingRange mean step between neighbours of the baseline, large steps dropped once
 * @param trial whether the baseline has fewer points than asked for, so that limits may still move
 */
public record ControlLimits(double mean, double meanMovingRange, boolean trial) {

  /** Points of a full baseline, the first of the series. A setting; textbooks say 8 to 20. */
  public static final int BASELINE = 12;

  /** Below this many points there are no limits at all. A setting; textbooks say 5 or 6. */
  public static final int TRIAL_FROM = 5;

  /** Limits lie this many mean moving ranges from the mean: 3 / d2, d2 = 1.128 (textbook). */
  public static final double LIMIT_FACTOR = 2.66;

  /** Steps of at least this many mean moving ranges are dropped once: D4 (textbook). */
  public static final double RANGE_FACTOR = 3.267;

  private static final int RUN = 7;
  private static final double NEAR = 2.0 / 3.0;
  // Sums of decimals differ in their last digits; a tie with the mean or a limit stays a tie.
  private static final double ROUNDING = 1e-9;

  /**
   * The limits of a series in order of time.
   *
   * @param values the points, none NaN
   * @param baseline how many of the first points make the limits, at least {@link #TRIAL_FROM}
   * @return empty below {@link #TRIAL_FROM} points; trial limits below {@code baseline} points
   * @throws IllegalArgumentException when the baseline is too short
   */
  public static Optional<ControlLimits> of(double[] values, int baseline) {
    if (baseline < TRIAL_FROM) {
      throw new IllegalArgumentException("baseline of " + baseline + " points");
    }
    if (values.length < TRIAL_FROM) {
      return Optional.empty();
    }
    double[] first = Arrays.copyOf(values, Math.min(values.length, baseline));
    double mean = Arrays.stream(first).average().orElseThrow();
    return Optional.of(new ControlLimits(mean, meanMovingRange(first), values.length < baseline));
  }

  private static double meanMovingRange(double[] values) {
    double[] ranges = new double[values.length - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[i + 1] - values[i]);
    }
    double all = Arrays.stream(ranges).average().orElseThrow();
    // Where nothing moves no step is large: the mean of nothing would not exist.
    return Arrays.stream(ranges).filter(r -> r < RANGE_FACTOR * all).average().orElse(0);
  }

  /** The lower limit; it may lie below what the unit allows. */
  public double low() {
    return mean - LIMIT_FACTOR * meanMovingRange;
  }

  /** The upper limit; it may lie above what the unit allows. */
  public double high() {
    return mean + LIMIT_FACTOR * meanMovingRange;
  }

  /** The lower near limit, at two thirds of the way. */
  public double nearLow() {
    return mean - NEAR * LIMIT_FACTOR * meanMovingRange;
  }

  /** The upper near limit, at two thirds of the way. */
  public double nearHigh() {
    return mean + NEAR * LIMIT_FACTOR * meanMovingRange;
  }

  /** The largest step that is still noise. */
  public double rangeLimit() {
    return RANGE_FACTOR * meanMovingRange;
  }

  /**
   * All signals of a series, by position and within a position in the order of the rules.
   *
   * @param values the points in order of time, none NaN; usually those that made the limits and
   *     later ones
   */
  public List<ControlSignal> signals(double[] values) {
    List<ControlSignal> signals = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      for (ControlRule rule : ControlRule.values()) {
        if (fulfilled(rule, values, i, 1)) {
          signals.add(new ControlSignal(i, rule, true));
        } else if (fulfilled(rule, values, i, -1)) {
          signals.add(new ControlSignal(i, rule, false));
        }
      }
    }
    return List.copyOf(signals);
  }

  private boolean fulfilled(ControlRule rule, double[] values, int i, int side) {
    return switch (rule) {
      case OUTSIDE_LIMITS -> beyond(values[i], LIMIT_FACTOR, side);
      case SHIFT -> shift(values, i, side);
      case TREND -> trend(values, i, side);
      case NEAR_LIMIT -> nearLimit(values, i, side);
    };
  }

  private boolean shift(double[] values, int last, int side) {
    int run = 0;
    while (run < RUN && last - run >= 0 && beyond(values[last - run], 0, side)) {
      run++;
    }
    return run == RUN;
  }

  private boolean trend(double[] values, int last, int side) {
    int run = 1;
    while (run < RUN
        && last - run >= 0
        && side * (values[last - run + 1] - values[last - run]) > rounding()) {
      run++;
    }
    return run == RUN;
  }

  private boolean nearLimit(double[] values, int last, int side) {
    if (!near(values[last], side)) {
      return false;
    }
    boolean one = last >= 1 && near(values[last - 1], side);
    boolean two = last >= 2 && near(values[last - 2], side);
    return one || two;
  }

  private boolean near(double value, int side) {
    return beyond(value, NEAR * LIMIT_FACTOR, side);
  }

  private boolean beyond(double value, double factor, int side) {
    return side * (value - mean) - factor * meanMovingRange > rounding();
  }

  private double rounding() {
    return ROUNDING * Math.max(1, Math.abs(mean));
  }
}
