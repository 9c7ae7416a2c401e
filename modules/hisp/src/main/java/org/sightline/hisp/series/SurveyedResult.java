package org.sightline.hisp.series;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.figure.SurveyFigures;
import org.sightline.measure.Driver;

/**
 * A published survey result, as far as figures need it.
 *
 * @param report the report that it stands in
 * @param instrument the survey
 * @param label how the survey is told apart: its channel and part of the service
 * @param moment when the survey is offered, in the agency's words
 * @param volumes how many people it concerns
 * @param questions its questions by what they ask about; the agency's own are left out
 */
record SurveyedResult(
    UUID report,
    UUID instrument,
    String label,
    String moment,
    Volumes volumes,
    Map<Driver, AskedQuestion> questions) {

  /**
   * How a survey is told apart: by its channel and its part of the service. A part that only
   * repeats the name of the service tells nothing apart and is left out.
   *
   * @return blank where nothing tells it apart
   */
  static String label(String service, String channel, String part) {
    boolean repeated = part.strip().equalsIgnoreCase(service.strip());
    return Stream.of(channel.replace('_', ' '), repeated ? "" : part)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The answers about a driver; empty where nobody answered. */
  Optional<SurveyFigures> figures(Driver driver) {
    return Optional.ofNullable(questions.get(driver))
        .filter(question -> question.counts().n() > 0)
        .map(question -> new SurveyFigures(question.counts(), volumes));
  }

  /** How a driver was asked about; blank where it was not. */
  String wording(Driver driver) {
    AskedQuestion question = questions.get(driver);
    return question == null ? "" : question.wording();
  }

  /** One question with its answers. */
  record AskedQuestion(String wording, QuestionCounts counts) {}
}
