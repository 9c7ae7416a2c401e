package org.sightline.hisp.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.QuestionNumber;
import org.sightline.measure.Driver;

/** The answers to one question of a survey result. */
@Entity
@Table(name = "hisp_answer_distribution")
@IdClass(AnswerDistributionId.class)
@NamedQuery(
    name = AnswerDistribution.OF_RESULTS,
    query =
        "select d from AnswerDistribution d where d.surveyResultId in :results"
            + " order by d.surveyResultId, d.questionNumber")
@NamedQuery(
    name = AnswerSums.OF_QUARTER,
    query =
        "select new org.sightline.hisp.report.AnswerSums(d.driver,"
            + " sum(d.n1), sum(d.n2), sum(d.n3), sum(d.n4), sum(d.n5))"
            + " from AnswerDistribution d, SurveyResult s, QuarterlyReport r"
            + " where s.id = d.surveyResultId and r.id = s.reportId and "
            + SurveyResult.PUBLISHED_IN
            + " and d.n1 + d.n2 + d.n3 + d.n4 + d.n5 > 0 group by d.driver")
class AnswerDistribution {

  static final String OF_RESULTS = "AnswerDistribution.ofResults";

  @Id
  @Column(name = "survey_result_id", nullable = false)
  private UUID surveyResultId;

  @Id
  @Column(name = "question_number", nullable = false)
  private int questionNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "driver", nullable = false)
  private Driver driver;

  @Column(name = "wording", nullable = false)
  private String wording;

  @Column(name = "n1", nullable = false)
  private long n1;

  @Column(name = "n2", nullable = false)
  private long n2;

  @Column(name = "n3", nullable = false)
  private long n3;

  @Column(name = "n4", nullable = false)
  private long n4;

  @Column(name = "n5", nullable = false)
  private long n5;

  @Column(name = "published_mean")
  private @Nullable Double publishedMean;

  protected AnswerDistribution() {}

  /** A question of a survey result; its answers are {@link #enter entered} afterwards. */
  AnswerDistribution(UUID surveyResultId, int questionNumber, String wording) {
    this.surveyResultId = surveyResultId;
    this.questionNumber = questionNumber;
    this.wording = wording;
    this.driver = new QuestionNumber(questionNumber).driver(wording);
  }

  /** The same question in another survey result, without its answers. */
  AnswerDistribution emptiedIn(UUID result) {
    AnswerDistribution copy = new AnswerDistribution(result, questionNumber, wording);
    copy.driver = driver;
    return copy;
  }

  /** The same question with its answers in the correction of its survey result. */
  AnswerDistribution correctedIn(UUID result) {
    AnswerDistribution copy = emptiedIn(result);
    copy.count(question().counts());
    copy.publishedMean = publishedMean;
    return copy;
  }

  /** Takes over what was entered; a mean that was published is not that of other answers. */
  void enter(@Nullable String worded, QuestionCounts counts) {
    if (!counts.equals(question().counts())) {
      publishedMean = null;
    }
    count(counts);
    if (worded != null && !worded.equals(wording)) {
      wording = worded;
      driver = new QuestionNumber(questionNumber).driver(worded);
    }
  }

  int number() {
    return questionNumber;
  }

  private void count(QuestionCounts counts) {
    n1 = counts.n1();
    n2 = counts.n2();
    n3 = counts.n3();
    n4 = counts.n4();
    n5 = counts.n5();
  }

  UUID surveyResultId() {
    return surveyResultId;
  }

  QuestionResult question() {
    QuestionCounts counts = new QuestionCounts(n1, n2, n3, n4, n5);
    return new QuestionResult(questionNumber, driver, wording, counts, publishedMean);
  }
}
