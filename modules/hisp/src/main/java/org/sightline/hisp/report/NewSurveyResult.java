package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.organization.OrganizationId;

/**
 * A survey result to be loaded.
 *
 * @param agency the agency
 * @param report the report that it stands in
 * @param service the service
 * @param instrument the survey, which goes on from quarter to quarter
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param setting how the survey was made
 * @param controlNumberText the control number as it was entered
 * @param volumes how many people it concerns
 * @param questions its questions
 * @param createdAt when it was first entered; null where nobody knows
 * @param updatedAt when it was last changed; null where nobody knows
 */
public record NewSurveyResult(
    OrganizationId agency,
    ReportId report,
    ServiceId service,
    InstrumentId instrument,
    @Nullable Long externalId,
    SurveySetting setting,
    String controlNumberText,
    Volumes volumes,
    List<QuestionResult> questions,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {

  public NewSurveyResult {
    requireNonNull(report, "report");
    requireNonNull(service, "service");
    requireNonNull(instrument, "instrument");
    questions = List.copyOf(questions);
  }
}
