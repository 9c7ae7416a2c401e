package org.sightline.dashboard.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves labels that stand above each other apart, each as little as possible and in their order.
 */
final class Spread {

  private Spread() {}

  /**
   * Places for labels.
   *
   * @param wanted where each label would like to stand
   * @param gap least distance between two
   * @param top smallest place allowed
   * @param bottom greatest place allowed; there is room for all, or the last ones overlap it
   */
  static double[] of(double[] wanted, double gap, double top, double bottom) {
    int[] order = order(wanted);
    double[] placed = Arrays.copyOf(wanted, wanted.length);
    double free = top;
    for (int i : order) {
      placed[i] = Math.max(placed[i], free);
      free = placed[i] + gap;
    }
    double limit = bottom;
    for (int at = order.length - 1; at >= 0; at--) {
      int i = order[at];
      placed[i] = Math.max(top, Math.min(placed[i], limit));
      limit = placed[i] - gap;
    }
    return placed;
  }

  private static int[] order(double[] wanted) {
    return IntStream.range(0, wanted.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> wanted[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
