package org.sightline.hisp.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.measure.Rate;

/**
 * How far the answers of a service's surveys reach. A survey counts for a rate where both of its
 * numbers are known; a rate without a base is empty, never zero.
 */
public final class Reach {

  private Reach() {}

  /** Coverage rate: offered the survey, of all customers. May exceed one where figures disagree. */
  public static Optional<Rate> coverage(List<Volumes> surveys) {
    return rate(surveys, Volumes::offered, Volumes::customers);
  }

  /** Response rate: respondents, of those who were offered the survey. */
  public static Optional<Rate> response(List<Volumes> surveys) {
    return rate(surveys, Volumes::respondents, Volumes::offered);
  }

  /** Capture rate: respondents, of all customers. */
  public static Optional<Rate> capture(List<Volumes> surveys) {
    return rate(surveys, Volumes::respondents, Volumes::customers);
  }

  /** Item response rate: answers to one question, of the respondents. */
  public static Optional<Rate> item(List<SurveyFigures> surveys) {
    return rate(
        surveys, survey -> answers(survey.counts()), survey -> survey.volumes().respondents());
  }

  private static Long answers(QuestionCounts counts) {
    return counts.n();
  }

  private static <T> Optional<Rate> rate(
      List<T> surveys, Function<T, @Nullable Long> part, Function<T, @Nullable Long> whole) {
    long numerator = 0;
    long denominator = 0;
    for (T survey : surveys) {
      Long partOfOne = part.apply(survey);
      Long wholeOfOne = whole.apply(survey);
      if (partOfOne != null && wholeOfOne != null) {
        numerator = Math.addExact(numerator, partOfOne);
        denominator = Math.addExact(denominator, wholeOfOne);
      }
    }
    return denominator == 0 ? Optional.empty() : Optional.of(new Rate(numerator, denominator));
  }
}
