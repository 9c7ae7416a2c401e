package org.sightline.hisp.report;

import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;

/** Answers of a quarter by driver, as the query sums them. */
record AnswerSums(Driver driver, Long n1, Long n2, Long n3, Long n4, Long n5) {

  static final String OF_QUARTER = "AnswerSums.ofQuarter";

  // Public, so that the query can call it.
  public AnswerSums {}

  QuestionCounts counts() {
    return new QuestionCounts(n1, n2, n3, n4, n5);
  }
}
