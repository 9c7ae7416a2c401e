package org.sightline.statistics;

/**
 * The step-down correction for several tests (S. Holm, Scandinavian Journal of Statistics 6, 1979):
 * the chance of even one false claim stays at the level.
 */
final class HolmCorrection {

  private HolmCorrection() {}

  /**
   * The adjusted probabilities, to be compared with the level itself.
   *
   * @param p probabilities from 0 to 1, in any order
   * @return in the order given, each from its own {@code p} to 1
   * @throws IllegalArgumentException when one is not from 0 to 1
   */
  public static double[] adjust(double... p) {
    int[] order = PValues.ascending(p);
    double[] adjusted = new double[p.length];
    double least = 0;
    for (int rank = 0; rank < order.length; rank++) {
      least = Math.max(least, Math.min(1, (p.length - rank) * p[order[rank]]));
      adjusted[order[rank]] = least;
    }
    return adjusted;
  }
}
