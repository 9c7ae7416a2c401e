package org.sightline.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * The mean of at least two answers with its standard error.
 *
 * @param mean in the unit of the answers
 * @param standardError of the mean, not negative, in the same unit
 * @param n the base, at least 2
 */
public record SampleMean(double mean, double standardError, long n) {

  /**
   * @throws IllegalArgumentException when the base is below 2 or the error is negative
   */
  public SampleMean {
    if (n < 2 || !(standardError >= 0)) {
      throw new IllegalArgumentException("base " + n + ", standard error " + standardError);
    }
  }

  /**
   * Mean of answers on a scale 1, 2, 3 … from the count of each answer.
   *
   * @param counts answers with 1, answers with 2 and so on, none negative
   * @return with the error from the variance over {@code n - 1}; empty below two answers
   * @throws IllegalArgumentException when a count is negative
   */
  public static Optional<SampleMean> ofScale(long... counts) {
    OptionalDouble mean = meanOfScale(counts);
    long n = LongStream.of(counts).sum();
    if (n < 2) {
      return Optional.empty();
    }
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      double deviation = i + 1 - mean.getAsDouble();
      squares += counts[i] * deviation * deviation;
    }
    double error = Math.sqrt(squares / (n - 1) / n);
    return Optional.of(new SampleMean(mean.getAsDouble(), error, n));
  }

  /**
   * The mean alone, which one answer is enough for.
   *
   * @param counts answers with 1, answers with 2 and so on, none negative
   * @return unrounded; empty when nobody answered
   * @throws IllegalArgumentException when a count is negative
   */
  public static OptionalDouble meanOfScale(long... counts) {
    long n = 0;
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      Counts.check(0, counts[i]);
      n += counts[i];
      sum += (i + 1.0) * counts[i];
    }
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
  }

  /** The standard deviation of one answer. */
  public double standardDeviation() {
    return standardError * Math.sqrt(n);
  }

  /** The 95 % interval of the mean: see {@link MeanInterval}. */
  public Interval interval() {
    return MeanInterval.of(mean, standardError, n);
  }
}
