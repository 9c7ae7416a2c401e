package org.sightline.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Newcombe;
import org.sightline.statistics.Power;
import org.sightline.statistics.SampleMean;
import org.sightline.statistics.Welch;

/**
 * The change from one estimate to a later one.
 *
 * @param unit of both
 * @param before the earlier estimate
 * @param now the later one
 * @param interval the 95 % interval of the later minus the earlier
 */
record Change(Unit unit, SampleMean before, SampleMean now, Interval interval) {

  private static final double PERCENT = 100;
  private static final MathContext TWO_DIGITS_UP = new MathContext(2, RoundingMode.CEILING);

  /**
   * The change of two estimates with at least two answers each: shares by square and add of their
   * intervals, other figures by Welch.
   *
   * @return empty when a side does not know its chance error
   */
  static Optional<Change> between(Unit unit, Estimate before, Estimate now) {
    SampleMean first = sample(before);
    SampleMean second = sample(now);
    if (first == null || second == null) {
      return Optional.empty();
    }
    Interval interval =
        unit == Unit.PERCENT
            ? Newcombe.squareAndAdd(before.value(), around(before), now.value(), around(now))
            : Welch.compare(first, second).interval();
    return Optional.of(new Change(unit, first, second, interval));
  }

  private static @Nullable SampleMean sample(Estimate estimate) {
    Double error = estimate.standardError();
    return error == null ? null : new SampleMean(estimate.value(), error, base(estimate));
  }

  // An estimate that knows its error knows its base and its interval.
  private static long base(Estimate estimate) {
    return Objects.requireNonNull(estimate.n());
  }

  private static Interval around(Estimate estimate) {
    return Objects.requireNonNull(estimate.interval());
  }

  /** The later value minus the earlier one. */
  double difference() {
    return now.mean() - before.mean();
  }

  /** How the interval was found, for readers. */
  Text method() {
    return Text.of(Change.class, unit == Unit.PERCENT ? "interval.SHARES" : "interval.MEANS");
  }

  /** The smallest change that these two bases show with power 80 %. */
  double detectable(double showable) {
    return Power.detectableChange(variance(showable), before.n(), now.n());
  }

  /**
   * Answers that each of the two needs to show a change, rounded up to two digits so that what is
   * promised is enough.
   *
   * @param showable the change, greater than zero
   */
  long answersFor(double showable) {
    double answers = Power.answersPerGroup(variance(showable), showable);
    return new BigDecimal(answers).round(TWO_DIGITS_UP).longValue();
  }

  private double variance(double showable) {
    return (variance(before, showable) + variance(now, showable)) / 2;
  }

  // The error already holds what weights cost, so that the variance of one answer does too.
  private double variance(SampleMean estimate, double showable) {
    double deviation = estimate.standardDeviation();
    double seen = deviation * deviation;
    return unit == Unit.PERCENT ? Math.max(seen, leastVariance(estimate, showable)) : seen;
  }

  // At 0 or 100 percent no variance is seen, but after a change there would be: take it half-way.
  private static double leastVariance(SampleMean estimate, double showable) {
    double half = Math.min(0.5, showable / PERCENT / 2);
    double share = Math.max(half, Math.min(1 - half, estimate.mean() / PERCENT));
    return PERCENT * PERCENT * Power.varianceOfShare(share);
  }
}
