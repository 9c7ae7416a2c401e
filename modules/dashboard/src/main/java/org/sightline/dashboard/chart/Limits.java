package org.sightline.dashboard.chart;

/**
 * Natural limits of a control chart (XmR), in the unit of the measure.
 *
 * @param mean mean of the baseline
 * @param lower lower limit, at most the mean
 * @param upper upper limit, at least the mean
 * @param trial whether they rest on few points and will move
 */
public record Limits(double mean, double lower, double upper, boolean trial) {

  public Limits {
    if (!(lower <= mean && mean <= upper)) {
      throw new IllegalArgumentException(
          "limits %s..%s do not hold the mean %s".formatted(lower, upper, mean));
    }
  }
}
