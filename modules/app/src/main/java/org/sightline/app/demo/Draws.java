package org.sightline.app.demo;

import java.util.SplittableRandom;
import org.sightline.hisp.feedback.QuestionCounts;

/**
 * Random numbers that are the same on every machine: a seeded generator, and no function whose last
 * digit may differ between machines.
 */
final class Draws {

  private static final int EXACT_UP_TO = 400;
  private static final int UNIFORMS = 12;

  private final SplittableRandom random;

  Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Evenly from 0 to 1. */
  double even() {
    return random.nextDouble();
  }

  /** From a bell curve with mean 0 and deviation 1: twelve even numbers, less their mean. */
  double bell() {
    double sum = 0;
    for (int i = 0; i < UNIFORMS; i++) {
      sum += random.nextDouble();
    }
    return sum - UNIFORMS / 2.0;
  }

  /** How many of {@code n} hit, each with the same chance; large numbers by the bell curve. */
  long binomial(long n, double chance) {
    double bounded = Math.max(0, Math.min(1, chance));
    if (n <= EXACT_UP_TO) {
      long hits = 0;
      for (long i = 0; i < n; i++) {
        hits += random.nextDouble() < bounded ? 1 : 0;
      }
      return hits;
    }
    double mean = n * bounded;
    long drawn = Math.round(mean + bell() * Math.sqrt(mean * (1 - bounded)));
    return Math.max(0, Math.min(n, drawn));
  }

  /** Five-point answers of {@code n} people: favourable ones with a chance, most of them fives. */
  QuestionCounts fivePoints(long n, double favourable) {
    long good = binomial(n, favourable);
    long n5 = binomial(good, 0.66);
    long poor = n - good;
    long n3 = binomial(poor, 0.35);
    long n2 = binomial(poor - n3, 0.4);
    return new QuestionCounts(poor - n3 - n2, n2, n3, good - n5, n5);
  }

  /** Thumbs of {@code n} people, counted as ones and fives. */
  QuestionCounts thumbs(long n, double favourable) {
    long up = binomial(n, favourable);
    return new QuestionCounts(n - up, 0, 0, 0, up);
  }
}
