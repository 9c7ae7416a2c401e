package org.sightline.dashboard.chart;

/**
 * A level line across a chart with its label at the right end.
 *
 * @param kind what it stands for
 * @param y pixels from the top
 * @param labelY where the label stands, moved so that no two labels meet
 * @param text value of the line
 */
record Rule(Kind kind, double y, double labelY, String text) {

  /** What a level line stands for. */
  public enum Kind {
    /** Mean of the baseline. */
    MEAN,
    /** Upper natural limit. */
    UPPER,
    /** Lower natural limit. */
    LOWER,
    /** Target. */
    TARGET
  }
}
