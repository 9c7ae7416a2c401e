package org.sightline.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What the corrections for many tests share. */
final class PValues {

  private PValues() {}

  /**
   * The positions of the probabilities in ascending order; equal ones keep their order.
   *
   * @throws IllegalArgumentException when one is not from 0 to 1
   */
  static int[] ascending(double... p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("not a probability: " + value);
      }
    }
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
