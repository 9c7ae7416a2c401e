package org.sightline.measure;

import org.sightline.statistics.ControlLimits;

/**
 * Every threshold of a verdict, each stated once. All of them are settings of an organization; what
 * is not here is textbook: the 95 % level, power 80 % and the rules of the control chart.
 *
 * @param suppressedBelow figures on fewer answers are withheld. Default 11: the cell size policy of
 *     the Centers for Medicare and Medicaid Services shows no cell of 1 to 10
 * @param comparedFrom fewer answers are shown but not compared; at least 2. Default 30: rule of
 *     thumb of textbooks for the normal approximation
 * @param limitsFrom comparable points from which control limits are used; at least 5, below which
 *     there are none. Default 5: textbooks say 5 or 6
 * @param baseline points of a full baseline of the control limits, at least 5. Default 12:
 *     textbooks say 8 to 20
 * @param smallestChange what matters, as a fraction of the unit's scale; see {@link
 *     #smallestChange(Unit, double)}. Default 0.02, a setting
 * @param showableChange what a comparison should be able to show, as a fraction of the unit's
 *     scale; see {@link #showableChange(Unit, double)}. Default 0.05, a setting
 */
public record VerdictSettings(
    long suppressedBelow,
    long comparedFrom,
    int limitsFrom,
    int baseline,
    double smallestChange,
    double showableChange) {

  /** The thresholds of an organization that has set none. */
  public static final VerdictSettings DEFAULT =
      new VerdictSettings(11, 30, ControlLimits.TRIAL_FROM, ControlLimits.BASELINE, 0.02, 0.05);

  // A difference of decimals misses its last digit; two whole points are two points.
  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException when a threshold is out of range
   */
  public VerdictSettings {
    boolean bases = suppressedBelow >= 1 && comparedFrom >= Math.max(2, suppressedBelow);
    boolean points = limitsFrom >= ControlLimits.TRIAL_FROM && baseline >= ControlLimits.TRIAL_FROM;
    boolean changes = smallestChange >= 0 && showableChange > 0;
    if (!bases || !points || !changes) {
      throw new IllegalArgumentException("thresholds out of range");
    }
  }

  /**
   * The smallest change that matters, in the unit.
   *
   * <p>By default 2 points of a percentage or an index, 0.08 of a mean from 1 to 5 (the same two
   * hundredths of its four steps, so that share and mean of one question ask for alike changes),
   * and 2 percent of the reference value where the unit has no scale.
   *
   * @param reference the value compared with
   */
  public double smallestChange(Unit unit, double reference) {
    return smallestChange * unit.scale(reference);
  }

  /**
   * The change that a comparison should be able to show before it may say that there is none, in
   * the unit: by default 5 points, 0.2 of a mean from 1 to 5, 5 percent of the reference value.
   *
   * @param reference the value compared with
   */
  public double showableChange(Unit unit, double reference) {
    return showableChange * unit.scale(reference);
  }

  /** Whether a change of a size, greater than zero, reaches the smallest one that matters. */
  boolean matters(Unit unit, double size, double reference) {
    return size > 0 && size >= smallestChange(unit, reference) - ROUNDING;
  }
}
