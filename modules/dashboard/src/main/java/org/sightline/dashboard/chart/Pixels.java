package org.sightline.dashboard.chart;

/** Rounding of positions: two decimals keep pages small and drawings exact. */
final class Pixels {

  private Pixels() {}

  static double round(double position) {
    return Math.round(position * 100) / 100.0;
  }
}
