package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;

/**
 * What a steward enters of one survey: it replaces what the draft said.
 *
 * @param channel the channel; null leaves it as it is
 * @param transactionPoint when the survey is offered; null leaves it as it is
 * @param controlNumber OMB control number as it was typed; null leaves it as it is
 * @param volumes how many people it concerns
 * @param questions the questions that are entered; others stay as they are
 */
public record SurveyEntry(
    @Nullable Channel channel,
    @Nullable String transactionPoint,
    @Nullable String controlNumber,
    Volumes volumes,
    List<Question> questions) {

  public SurveyEntry {
    requireNonNull(volumes, "volumes");
    questions = List.copyOf(questions);
  }

  /**
   * One question of the survey.
   *
   * @param number its place in the survey, 1 to 11
   * @param wording the exact wording; null leaves it as it is
   * @param counts the answers
   */
  public record Question(int number, @Nullable String wording, QuestionCounts counts) {

    public Question {
      requireNonNull(counts, "counts");
    }
  }
}
