package org.sightline.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A vertical scale whose ends and ticks are round numbers: multiples of 1, 2, 2.5 or 5 times a
 * power of ten.
 *
 * @param low value at the bottom
 * @param high value at the top, above {@code low}
 * @param step distance of the ticks
 * @param decimals decimals that the ticks need
 */
record NiceScale(double low, double high, double step, int decimals) {

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  NiceScale {
    if (!(low < high) || !(step > 0)) {
      throw new IllegalArgumentException("no scale from " + low + " to " + high + " by " + step);
    }
  }

  /** The narrowest nice scale over values with about so many steps, inside the bounds. */
  static NiceScale over(double least, double greatest, int steps, Bounds bounds) {
    double from = least;
    double to = greatest;
    if (to - from < smallestSpan(least, greatest)) {
      double middle = (from + to) / 2;
      double half = smallestSpan(least, greatest) / 2;
      from = middle - half;
      to = middle + half;
    }
    double step = step((to - from) / steps);
    double low = Math.max(bounds.least(), Math.floor(from / step + 1e-9) * step);
    double high = Math.min(bounds.greatest(), Math.ceil(to / step - 1e-9) * step);
    return new NiceScale(low, Math.max(high, low + step), step, decimals(step));
  }

  /** Values of the ticks, lowest first; all lie between the ends. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long from = (long) Math.ceil(low / step - 1e-9);
    long to = (long) Math.floor(high / step + 1e-9);
    for (long i = from; i <= to; i++) {
      ticks.add(rounded(i * step));
    }
    return ticks;
  }

  /** Position of a value between two pixels, {@code bottom} for the low end. */
  double position(double value, double bottom, double top) {
    double share = (value - low) / (high - low);
    return Pixels.round(bottom + Math.max(0, Math.min(1, share)) * (top - bottom));
  }

  private double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  /** Equal values still need a scale: a tenth of their size, or 1 around zero. */
  private static double smallestSpan(double least, double greatest) {
    double size = Math.max(Math.abs(least), Math.abs(greatest));
    return size == 0 ? 1 : size / 50;
  }

  private static double step(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double factor : STEPS) {
      if (factor * power >= raw * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static int decimals(double step) {
    return Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
  }
}
