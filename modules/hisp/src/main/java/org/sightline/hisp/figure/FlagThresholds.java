package org.sightline.hisp.figure;

/**
 * From where on a figure is flagged.
 *
 * @param lowN fewer answers than this are few
 * @param responseRate a response rate below this asks for a note on nonresponse bias; 0 to 1
 */
public record FlagThresholds(long lowN, double responseRate) {

  /**
   * Thirty answers; 80 percent, as OMB's Standards and Guidelines for Statistical Surveys (2006)
   * ask.
   */
  public static final FlagThresholds USUAL = new FlagThresholds(30, 0.80);

  /**
   * @throws IllegalArgumentException when a threshold is out of range
   */
  public FlagThresholds {
    if (lowN < 0 || !(responseRate >= 0 && responseRate <= 1)) {
      throw new IllegalArgumentException(lowN + ", " + responseRate);
    }
  }
}
