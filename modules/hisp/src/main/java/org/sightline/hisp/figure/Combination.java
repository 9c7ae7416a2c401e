package org.sightline.hisp.figure;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Estimate;

/**
 * Combines the surveys of one service into one figure. The method moves the figure, so it is chosen
 * once for a series and named with each figure.
 *
 * <p>Surveys without an answer are left out. The errors of weighted figures are nominal: they take
 * the surveys as independent and the respondents of each as a random sample.
 */
public final class Combination {

  private Combination() {}

  /** By adding up the answers: the survey with the most answers rules. Empty without answers. */
  public static Optional<CombinedFigure> pooled(List<SurveyFigures> surveys) {
    QuestionCounts sum =
        surveys.stream()
            .map(SurveyFigures::counts)
            .reduce(QuestionCounts.NONE, QuestionCounts::plus);
    if (sum.n() == 0) {
      return Optional.empty();
    }
    boolean thumbs = answered(surveys).stream().anyMatch(each -> each.counts().isBinaryCoded());
    return Optional.of(
        new CombinedFigure(
            CombiningMethod.POOLED,
            Estimate.share(sum.favourable(), sum.n()),
            thumbs ? null : mean(sum),
            sum.n()));
  }

  /**
   * By the customers behind each survey. Sound only where the surveys do not count the same person
   * twice.
   *
   * @return empty without answers, and where a survey with answers lacks its customers
   */
  public static Optional<CombinedFigure> volumeWeighted(List<SurveyFigures> surveys) {
    List<SurveyFigures> answered = answered(surveys);
    if (answered.isEmpty() || !haveCustomers(answered)) {
      return Optional.empty();
    }
    List<Double> customers =
        answered.stream()
            .map(each -> Objects.requireNonNull(each.volumes().customers()).doubleValue())
            .toList();
    return Optional.of(
        new WeightedSurveys(answered, customers).figure(CombiningMethod.VOLUME_WEIGHTED));
  }

  /** By the plain mean of the surveys, however many answered each. Empty without answers. */
  public static Optional<CombinedFigure> equal(List<SurveyFigures> surveys) {
    List<SurveyFigures> answered = answered(surveys);
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    List<Double> ones = Collections.nCopies(answered.size(), 1.0);
    return Optional.of(new WeightedSurveys(answered, ones).figure(CombiningMethod.EQUAL));
  }

  /**
   * By a given method.
   *
   * @throws IllegalArgumentException for {@link CombiningMethod#REPORTED}, which combines nothing
   */
  public static Optional<CombinedFigure> by(CombiningMethod method, List<SurveyFigures> surveys) {
    return switch (method) {
      case POOLED -> pooled(surveys);
      case VOLUME_WEIGHTED -> volumeWeighted(surveys);
      case EQUAL -> equal(surveys);
      case REPORTED -> throw new IllegalArgumentException("no method of combining: " + method);
    };
  }

  /**
   * The method to propose for a new series: weights where every survey knows its customers and no
   * customer is counted twice, else the sum.
   */
  public static CombiningMethod proposed(List<SurveyFigures> surveys, boolean volumesOverlap) {
    return !volumesOverlap && haveCustomers(answered(surveys))
        ? CombiningMethod.VOLUME_WEIGHTED
        : CombiningMethod.POOLED;
  }

  private static Estimate mean(QuestionCounts counts) {
    return counts
        .sample()
        .map(Estimate::mean)
        .orElseGet(() -> new Estimate(counts.mean().orElseThrow(), counts.n(), null, null));
  }

  private static List<SurveyFigures> answered(List<SurveyFigures> surveys) {
    return surveys.stream().filter(each -> each.n() > 0).toList();
  }

  private static boolean haveCustomers(List<SurveyFigures> surveys) {
    return surveys.stream().allMatch(each -> each.volumes().customers() != null);
  }
}
