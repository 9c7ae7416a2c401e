package org.sightline.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * A straight line through points by ordinary least squares (textbook).
 *
 * @param intercept the line at x = 0
 * @param slope its rise for one unit of x
 * @param residualError standard deviation around the line, over {@code n - 2}
 * @param n how many points, at least 3
 * @param meanX mean of x
 * @param spreadX sum of squared deviations of x, greater than zero
 */
record LinearFit(
    double intercept, double slope, double residualError, int n, double meanX, double spreadX) {

  /**
   * Fits a line.
   *
   * @return empty below three points or when all x are equal
   * @throws IllegalArgumentException when the lengths differ
   */
  public static Optional<LinearFit> of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException("one y for each x");
    }
    if (x.length < 3) {
      return Optional.empty();
    }
    double meanX = Arrays.stream(x).average().orElseThrow();
    double spreadX = products(x, meanX, x, meanX);
    return spreadX == 0 ? Optional.empty() : Optional.of(fitted(x, meanX, spreadX, y));
  }

  private static LinearFit fitted(double[] x, double meanX, double spreadX, double[] y) {
    double meanY = Arrays.stream(y).average().orElseThrow();
    double slope = products(x, meanX, y, meanY) / spreadX;
    double intercept = meanY - slope * meanX;
    double error = Math.sqrt(squaredResiduals(x, y, intercept, slope) / (x.length - 2));
    return new LinearFit(intercept, slope, error, x.length, meanX, spreadX);
  }

  /** The sum of the products of the distances from two means. */
  private static double products(double[] x, double meanX, double[] y, double meanY) {
    double products = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - meanX) * (y[i] - meanY);
    }
    return products;
  }

  private static double squaredResiduals(double[] x, double[] y, double intercept, double slope) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double residual = y[i] - intercept - slope * x[i];
      sum += residual * residual;
    }
    return sum;
  }

  /** Degrees of freedom of the residuals, {@code n - 2}. */
  public int degreesOfFreedom() {
    return n - 2;
  }

  /** The line at a place. */
  public double predict(double x) {
    return intercept + slope * x;
  }

  /** Standard error of one new point at a place: noise around the line and doubt about the line. */
  public double predictionError(double x) {
    double distance = x - meanX;
    return residualError * Math.sqrt(1 + 1.0 / n + distance * distance / spreadX);
  }

  /** Standard error of the slope. */
  public double slopeError() {
    return residualError / Math.sqrt(spreadX);
  }
}
