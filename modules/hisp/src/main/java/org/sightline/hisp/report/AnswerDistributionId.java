package org.sightline.hisp.report;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identity of an answer distribution. A class, because Persistence 3.1 knows no record here. */
class AnswerDistributionId implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable UUID surveyResultId;
  private int questionNumber;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnswerDistributionId id
        && questionNumber == id.questionNumber
        && Objects.equals(surveyResultId, id.surveyResultId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(surveyResultId, questionNumber);
  }
}
