package org.sightline.hisp.feedback;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongBinaryOperator;
import org.sightline.statistics.SampleMean;

/**
 * How often each answer of a five-point question was given, from strongly disagree (1) to strongly
 * agree (5).
 *
 * <p>Every figure is unrounded and empty, never zero, where nobody answered.
 *
 * @param n1 strongly disagree
 * @param n2 disagree
 * @param n3 neutral
 * @param n4 agree
 * @param n5 strongly agree
 */
public record QuestionCounts(long n1, long n2, long n3, long n4, long n5) {

  /** Nobody answered. */
  public static final QuestionCounts NONE = new QuestionCounts(0, 0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException when a count is negative
   */
  public QuestionCounts {
    if (n1 < 0 || n2 < 0 || n3 < 0 || n4 < 0 || n5 < 0) {
      throw new IllegalArgumentException("negative count of answers");
    }
  }

  /**
   * How many answered.
   *
   * @throws ArithmeticException when the sum is beyond a long
   */
  public long n() {
    long lower = Math.addExact(Math.addExact(n1, n2), n3);
    return Math.addExact(lower, Math.addExact(n4, n5));
  }

  /** The answers 4 and 5. */
  public long favourable() {
    return Math.addExact(n4, n5);
  }

  /** The answers 1 and 2. */
  public long unfavourable() {
    return Math.addExact(n1, n2);
  }

  /** The mean answer, 1 to 5. */
  public OptionalDouble mean() {
    return SampleMean.meanOfScale(n1, n2, n3, n4, n5);
  }

  /** The standard deviation of the answers, with n − 1; empty below two answers. */
  public OptionalDouble standardDeviation() {
    return sample()
        .map(mean -> OptionalDouble.of(mean.standardDeviation()))
        .orElseGet(OptionalDouble::empty);
  }

  /** The mean with its standard error, which gives its interval; empty below two answers. */
  public Optional<SampleMean> sample() {
    return SampleMean.ofScale(n1, n2, n3, n4, n5);
  }

  /** The share of answers 4 and 5, a fraction 0 to 1. */
  public OptionalDouble favourableShare() {
    return share(favourable());
  }

  /** The share of answers 3, a fraction 0 to 1. */
  public OptionalDouble neutralShare() {
    return share(n3);
  }

  /** The share of answers 1 and 2, a fraction 0 to 1. */
  public OptionalDouble unfavourableShare() {
    return share(unfavourable());
  }

  /** The favourable share less the unfavourable, −1 to 1. */
  public OptionalDouble net() {
    long n = n();
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((favourable() - unfavourable()) / (double) n);
  }

  /**
   * Whether there are answers, but only 1 and 5: thumbs, most likely, entered as points. Their
   * share means something, their mean does not.
   */
  public boolean isBinaryCoded() {
    return n() > 0 && n2 == 0 && n3 == 0 && n4 == 0;
  }

  /**
   * The answers of both.
   *
   * @throws ArithmeticException when a sum is beyond a long
   */
  public QuestionCounts plus(QuestionCounts other) {
    LongBinaryOperator sum = Math::addExact;
    return new QuestionCounts(
        sum.applyAsLong(n1, other.n1),
        sum.applyAsLong(n2, other.n2),
        sum.applyAsLong(n3, other.n3),
        sum.applyAsLong(n4, other.n4),
        sum.applyAsLong(n5, other.n5));
  }

  private OptionalDouble share(long count) {
    long n = n();
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / n);
  }
}
