package org.sightline.hisp.figure;

import java.util.Objects;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;

/**
 * The answers to one question in one survey of a service. Thumbs are counted as answers 1 and 5, by
 * which they are known to have no mean.
 *
 * @param counts the answers
 * @param volumes how many people the survey concerns
 */
public record SurveyFigures(QuestionCounts counts, Volumes volumes) {

  public SurveyFigures {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(volumes, "volumes");
  }

  long n() {
    return counts.n();
  }

  /** Variance of the favourable share, as of a simple random sample. */
  double shareVariance() {
    double share = counts.favourableShare().orElseThrow();
    return share * (1 - share) / n();
  }
}
