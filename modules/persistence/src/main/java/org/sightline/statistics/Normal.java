package org.sightline.statistics;

import org.hipparchus.special.Erf;

/** The standard normal distribution. */
public final class Normal {

  /** The two-sided 95 % critical value, 1.959964. */
  public static final double Z_95 = 1.959963984540054;

  /** The one-sided 80 % quantile, 0.841621: the usual power of a planned comparison. */
  public static final double Z_POWER_80 = 0.8416212335729143;

  private Normal() {}

  /**
   * Probability of a value at least as far from zero as {@code z}, on either side.
   *
   * @param z any number, infinite ones too; the result is from 0 to 1
   */
  public static double twoSidedP(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }
}
