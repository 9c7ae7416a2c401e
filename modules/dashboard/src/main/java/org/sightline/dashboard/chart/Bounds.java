package org.sightline.dashboard.chart;

import org.sightline.measure.Unit;

/**
 * How far an axis may reach.
 *
 * @param least smallest value, or negative infinity
 * @param greatest greatest value, or positive infinity
 */
record Bounds(double least, double greatest) {

  static Bounds of(Unit unit) {
    return switch (unit) {
      case PERCENT, INDEX_100 -> new Bounds(0, 100);
      case SCORE_1_5 -> new Bounds(1, 5);
      case MILESTONE -> new Bounds(0, 1);
      case COUNT, DAYS, HOURS, MINUTES -> new Bounds(0, Double.POSITIVE_INFINITY);
      case CURRENCY, RATIO, TEXT -> new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    };
  }

  /** The nearest value inside. */
  double clip(double value) {
    return Math.max(least, Math.min(greatest, value));
  }
}
