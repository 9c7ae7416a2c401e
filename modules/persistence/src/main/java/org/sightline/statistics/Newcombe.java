package org.sightline.statistics;

import java.util.Optional;

/**
 * The interval of a difference made from the intervals of its two sides, by square and add (R. G.
 * Newcombe, Statistics in Medicine 17, 1998, method 10).
 */
public final class Newcombe {

  private Newcombe() {}

  /**
   * The 95 % interval of the second share minus the first, from their Wilson intervals.
   *
   * @param x1 successes on the first side, 0 to {@code n1}
   * @param n1 base of the first side
   * @param x2 successes on the second side, 0 to {@code n2}
   * @param n2 base of the second side
   * @return a difference of fractions, from -1 to 1, unrounded; empty when a side has no base
   * @throws IllegalArgumentException when successes are negative or exceed their base
   */
  public static Optional<Interval> difference(long x1, long n1, long x2, long n2) {
    Optional<Interval> first = Wilson.interval(x1, n1);
    Optional<Interval> second = Wilson.interval(x2, n2);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(squareAndAdd((double) x1 / n1, first.get(), (double) x2 / n2, second.get()));
  }

  /**
   * The interval of the second estimate minus the first, for independent estimates of any kind.
   *
   * @param first an estimate within its interval
   * @param second an estimate within its interval, in the same unit
   * @throws IllegalArgumentException when an estimate lies outside its interval
   */
  public static Interval squareAndAdd(
      double first, Interval ofFirst, double second, Interval ofSecond) {
    if (!ofFirst.contains(first) || !ofSecond.contains(second)) {
      throw new IllegalArgumentException("an estimate lies outside its interval");
    }
    double difference = second - first;
    return new Interval(
        difference - Math.hypot(second - ofSecond.low(), ofFirst.high() - first),
        difference + Math.hypot(ofSecond.high() - second, first - ofFirst.low()));
  }
}
