package org.sightline.statistics;

import java.util.OptionalDouble;

/** The price of unequal weights (L. Kish, Survey Sampling, 1965). */
public final class Kish {

  private Kish() {}

  /**
   * How many equally weighted answers say as much: the squared sum of the weights over the sum of
   * their squares, over respondents.
   *
   * @param stratumWeights weight of each stratum, such as its customers; not negative
   * @param answers respondents of each stratum, who share its weight; a stratum without any is left
   *     out
   * @return unrounded, at most the sum of {@code answers}; empty without any weight
   * @throws IllegalArgumentException when lengths differ or a number is negative
   */
  public static OptionalDouble effectiveSize(double[] stratumWeights, long... answers) {
    check(stratumWeights, answers);
    double sum = 0;
    double squares = 0;
    for (int h = 0; h < answers.length; h++) {
      if (answers[h] > 0) {
        sum += stratumWeights[h];
        squares += stratumWeights[h] * stratumWeights[h] / answers[h];
      }
    }
    return squares == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum * sum / squares);
  }

  private static void check(double[] stratumWeights, long... answers) {
    if (stratumWeights.length != answers.length) {
      throw new IllegalArgumentException("one weight for each stratum");
    }
    for (int h = 0; h < answers.length; h++) {
      if (!(stratumWeights[h] >= 0) || answers[h] < 0) {
        throw new IllegalArgumentException("negative weight or base in stratum " + h);
      }
    }
  }
}
