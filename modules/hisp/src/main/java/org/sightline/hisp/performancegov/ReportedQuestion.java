package org.sightline.hisp.performancegov;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;

/**
 * One question of a row: how it was worded and how it was answered.
 *
 * @param number 1 to 11, as the format numbers it
 * @param text the wording; blank where it stands empty
 * @param counts the answers; all zero where the question was not asked
 * @param publishedMean the mean as published, two decimals; null where it stands empty
 */
record ReportedQuestion(
    int number, String text, QuestionCounts counts, @Nullable Double publishedMean) {

  public ReportedQuestion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(counts, "counts");
  }

  /** Whether anybody answered it. */
  public boolean isAnswered() {
    return counts.n() > 0;
  }
}
