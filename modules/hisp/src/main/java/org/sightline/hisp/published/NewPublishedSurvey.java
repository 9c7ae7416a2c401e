package org.sightline.hisp.published;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.measure.Driver;

/**
 * A survey result as it went into what was published.
 *
 * @param instrument the survey
 * @param label what tells the survey apart; blank where nothing does
 * @param volumes how many people it concerns
 * @param answers its answers by what was asked about
 */
public record NewPublishedSurvey(
    UUID instrument, String label, Volumes volumes, Map<Driver, QuestionCounts> answers) {

  public NewPublishedSurvey {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(volumes, "volumes");
    answers = Map.copyOf(answers);
  }
}
