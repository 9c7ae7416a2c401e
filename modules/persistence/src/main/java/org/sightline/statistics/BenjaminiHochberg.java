package org.sightline.statistics;

/**
 * The false-discovery correction for lists (Y. Benjamini and Y. Hochberg, Journal of the Royal
 * Statistical Society B 57, 1995): among what is called changed, the expected share of false calls
 * stays at the level.
 */
final class BenjaminiHochberg {

  /** The usual level of a list that many services stand in. A setting. */
  public static final double LEVEL = 0.10;

  private BenjaminiHochberg() {}

  /**
   * The adjusted probabilities; those at or below the level are called changed.
   *
   * @param p probabilities from 0 to 1, in any order
   * @return in the order given, each from its own {@code p} to 1
   * @throws IllegalArgumentException when one is not from 0 to 1
   */
  public static double[] adjust(double... p) {
    int[] order = PValues.ascending(p);
    double[] adjusted = new double[p.length];
    double most = 1;
    for (int rank = order.length; rank > 0; rank--) {
      int i = order[rank - 1];
      most = Math.min(most, p[i] * ((double) p.length / rank));
      adjusted[i] = most;
    }
    return adjusted;
  }
}
