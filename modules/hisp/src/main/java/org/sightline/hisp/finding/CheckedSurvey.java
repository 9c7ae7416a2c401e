package org.sightline.hisp.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;

/**
 * A survey result as far as the rules look at it.
 *
 * @param id the survey result
 * @param instrument the survey, which goes on from quarter to quarter
 * @param channel the channel; null where the text names none
 * @param channelText the channel as it was entered
 * @param transactionPoint when the survey is offered; blank where nobody said
 * @param controlNumber OMB control number; null where there is none of the right form
 * @param volumes how many people it concerns
 * @param trustWording how trust was asked for; blank where it was not
 * @param trust the answers about trust
 * @param questions the answers to every question
 */
public record CheckedSurvey(
    UUID id,
    UUID instrument,
    @Nullable Channel channel,
    String channelText,
    String transactionPoint,
    @Nullable String controlNumber,
    Volumes volumes,
    String trustWording,
    QuestionCounts trust,
    List<QuestionCounts> questions) {

  public CheckedSurvey {
    requireNonNull(id, "id");
    requireNonNull(instrument, "instrument");
    requireNonNull(volumes, "volumes");
    requireNonNull(trust, "trust");
    questions = List.copyOf(questions);
  }

  /** The answers to the question that most people answered; zero where nobody answered any. */
  long mostAnswers() {
    return questions.stream().mapToLong(QuestionCounts::n).max().orElse(0);
  }
}
