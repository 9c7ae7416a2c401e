package org.sightline.hisp.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceId;

/**
 * What one survey of a service gave in one quarter.
 *
 * @param id the survey result
 * @param report the report that it stands in
 * @param service the service
 * @param instrument the survey, which goes on from quarter to quarter
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param setting how the survey was made
 * @param volumes how many people it concerns
 * @param questions its questions by number, those with a wording or an answer
 */
public record SurveyResultSummary(
    SurveyResultId id,
    ReportId report,
    ServiceId service,
    InstrumentId instrument,
    @Nullable Long externalId,
    SurveySetting setting,
    Volumes volumes,
    List<QuestionResult> questions) {

  public SurveyResultSummary {
    questions = List.copyOf(questions);
  }
}
