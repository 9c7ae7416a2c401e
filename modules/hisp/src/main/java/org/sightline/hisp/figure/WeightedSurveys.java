package org.sightline.hisp.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Kish;
import org.sightline.statistics.Normal;
import org.sightline.statistics.SampleMean;
import org.sightline.statistics.Wilson;

/** Surveys that all have answers, each with its weight. */
final class WeightedSurveys {

  private static final double PERCENT = 100;

  private final List<SurveyFigures> surveys;
  private final double[] weights;
  private final long n;
  private final double effectiveN;

  WeightedSurveys(List<SurveyFigures> surveys, List<Double> sizes) {
    this.surveys = surveys;
    double sum = sizes.stream().mapToDouble(Double::doubleValue).sum();
    this.weights = sizes.stream().mapToDouble(size -> size / sum).toArray();
    long[] answers = surveys.stream().mapToLong(SurveyFigures::n).toArray();
    this.n = surveys.stream().mapToLong(SurveyFigures::n).reduce(0, Math::addExact);
    this.effectiveN = Kish.effectiveSize(weights, answers).orElseThrow();
  }

  CombinedFigure figure(CombiningMethod method) {
    return new CombinedFigure(method, share(), mean(), effectiveN);
  }

  private Estimate share() {
    double share = 0;
    double variance = 0;
    for (int h = 0; h < weights.length; h++) {
      share += weights[h] * surveys.get(h).counts().favourableShare().orElseThrow();
      variance += weights[h] * weights[h] * surveys.get(h).shareVariance();
    }
    double bounded = Math.min(1, share);
    double error = Math.sqrt(variance);
    Interval interval = shareInterval(bounded, error);
    return new Estimate(PERCENT * bounded, n, PERCENT * error, interval.times(PERCENT));
  }

  /** The normal interval within 0 and 1; where all agree it would claim certainty: Wilson's. */
  private Interval shareInterval(double share, double error) {
    if (error > 0) {
      double reach = Normal.Z_95 * error;
      return new Interval(Math.max(0, share - reach), Math.min(1, share + reach));
    }
    long base = Math.max(1, (long) effectiveN);
    Interval agreed = Wilson.interval(Math.round(share * base), base).orElseThrow();
    return new Interval(Math.min(agreed.low(), share), Math.max(agreed.high(), share));
  }

  /** Null where a survey counts thumbs; without an interval where a spread is not known. */
  private @Nullable Estimate mean() {
    if (surveys.stream().anyMatch(survey -> survey.counts().isBinaryCoded())) {
      return null;
    }
    double mean = 0;
    for (int h = 0; h < weights.length; h++) {
      mean += weights[h] * surveys.get(h).counts().mean().orElseThrow();
    }
    OptionalDouble error = errorOfMean();
    return error.isPresent()
        ? Estimate.withError(mean, n, error.getAsDouble())
        : new Estimate(mean, n, null, null);
  }

  private OptionalDouble errorOfMean() {
    double variance = 0;
    for (int h = 0; h < weights.length; h++) {
      Optional<SampleMean> sample = surveys.get(h).counts().sample();
      if (sample.isEmpty()) {
        return OptionalDouble.empty();
      }
      double error = weights[h] * sample.get().standardError();
      variance += error * error;
    }
    return OptionalDouble.of(Math.sqrt(variance));
  }
}
