package org.sightline.hisp.performancegov;

import java.util.List;
import java.util.Objects;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;

/**
 * One row of the file: one survey of one service in one quarter.
 *
 * @param origin row and ids
 * @param organization the agency
 * @param provider the High Impact Service Provider
 * @param collection the quarterly report
 * @param service the service
 * @param survey how it was surveyed
 * @param volumes how many people it concerns
 * @param questions all eleven, in their order, those not asked included
 */
record ReportedRow(
    RowOrigin origin,
    ReportedOrganization organization,
    ReportedProvider provider,
    ReportedCollection collection,
    ReportedService service,
    ReportedSurvey survey,
    Volumes volumes,
    List<ReportedQuestion> questions) {

  public ReportedRow {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(survey, "survey");
    Objects.requireNonNull(volumes, "volumes");
    questions = List.copyOf(questions);
    if (questions.size() != Columns.QUESTIONS) {
      throw new IllegalArgumentException("questions: " + questions.size());
    }
  }

  /**
   * A question by its number.
   *
   * @param number 1 to 11
   * @throws IndexOutOfBoundsException when there is no such number
   */
  public ReportedQuestion question(int number) {
    return questions.get(number - 1);
  }

  /** The answers to the question about satisfaction with the service. */
  public QuestionCounts satisfaction() {
    return question(1).counts();
  }

  /** The answers to the question about trust or confidence. */
  public QuestionCounts trust() {
    return question(2).counts();
  }
}
