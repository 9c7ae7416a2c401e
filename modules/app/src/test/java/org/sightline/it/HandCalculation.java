package org.sightline.it;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.sightline.it.PublishedSnapshot.Answers;
import org.sightline.statistics.StudentT;

/**
 * The figures of surveys by the formulas of the textbook, written out once more: share and mean,
 * Wilson's interval, Student's t, and the three ways to combine. Only Student's t is taken from the
 * product; its own test compares it with the printed table.
 *
 * @param share in percent, with the ends of its interval
 * @param mean with the ends of its interval; null where there is none
 */
record HandCalculation(double[] share, @Nullable Double mean, double @Nullable [] meanInterval) {

  private static final double Z = 1.959963984540054;
  private static final long NORMAL_FROM = 120;

  static HandCalculation of(String method, List<Answers> surveys) {
    return method.equals("POOLED")
        ? pooled(surveys)
        : weighted(
            surveys,
            surveys.stream()
                .mapToDouble(one -> method.equals("EQUAL") ? 1 : one.customers())
                .toArray());
  }

  private static HandCalculation pooled(List<Answers> surveys) {
    long[] sum = new long[5];
    for (Answers survey : surveys) {
      for (int k = 0; k < 5; k++) {
        sum[k] += survey.counts()[k];
      }
    }
    long n = n(sum);
    double p = (double) (sum[3] + sum[4]) / n;
    double[] wilson = wilson(sum[3] + sum[4], n);
    double[] share = {100 * p, wilson[0] * 100, wilson[1] * 100};
    boolean thumbs = surveys.stream().anyMatch(one -> isThumbs(one.counts()));
    if (thumbs) {
      return new HandCalculation(share, null, null);
    }
    double mean = mean(sum);
    if (n < 2) {
      return new HandCalculation(share, mean, null);
    }
    double critical = n >= NORMAL_FROM ? Z : StudentT.critical(n - 1.0);
    double reach = critical * standardError(sum);
    return new HandCalculation(share, mean, new double[] {mean - reach, mean + reach});
  }

  private static HandCalculation weighted(List<Answers> surveys, double[] sizes) {
    double all = DoubleStream.of(sizes).sum();
    double p = 0;
    double shareVariance = 0;
    double mean = 0;
    double meanVariance = 0;
    boolean thumbs = false;
    boolean single = false;
    for (int h = 0; h < sizes.length; h++) {
      long[] counts = surveys.get(h).counts();
      double w = sizes[h] / all;
      double own = (double) (counts[3] + counts[4]) / n(counts);
      p += w * own;
      shareVariance += w * w * (own * (1 - own) / n(counts));
      mean += w * mean(counts);
      double error = n(counts) < 2 ? 0 : w * standardError(counts);
      meanVariance += error * error;
      thumbs |= isThumbs(counts);
      single |= n(counts) < 2;
    }
    double reach = Z * Math.sqrt(shareVariance);
    double[] share = {100 * p, Math.max(0, p - reach) * 100, Math.min(1, p + reach) * 100};
    double meanReach = Z * Math.sqrt(meanVariance);
    return thumbs
        ? new HandCalculation(share, null, null)
        : new HandCalculation(
            share, mean, single ? null : new double[] {mean - meanReach, mean + meanReach});
  }

  static long n(long[] counts) {
    return counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
  }

  private static boolean isThumbs(long[] counts) {
    return counts[1] + counts[2] + counts[3] == 0;
  }

  private static double mean(long[] counts) {
    double sum = 0;
    for (int k = 1; k <= 5; k++) {
      sum += (double) k * counts[k - 1];
    }
    return sum / n(counts);
  }

  private static double standardError(long[] counts) {
    double mean = mean(counts);
    double squares = 0;
    for (int k = 1; k <= 5; k++) {
      squares += counts[k - 1] * (k - mean) * (k - mean);
    }
    double variance = squares / (n(counts) - 1);
    return Math.sqrt(variance / n(counts));
  }

  private static double[] wilson(long x, long n) {
    double p = (double) x / n;
    double centre = (p + Z * Z / (2.0 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
    return new double[] {
      x == 0 ? 0 : Math.max(0, centre - half), x == n ? 1 : Math.min(1, centre + half)
    };
  }
}
