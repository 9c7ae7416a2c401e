package org.sightline.statistics;

/** The checks that every function over counts makes first. */
final class Counts {

  private Counts() {}

  /**
   * @throws IllegalArgumentException unless {@code 0 <= successes <= n}
   */
  static void check(long successes, long n) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " successes of " + n);
    }
  }
}
