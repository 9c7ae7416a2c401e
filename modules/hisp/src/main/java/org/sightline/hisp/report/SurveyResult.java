package org.sightline.hisp.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceId;

/** What one survey of a service gave in one quarter, apart from the answers. */
@Entity
@Table(name = "hisp_survey_result")
@NamedQuery(
    name = SurveyResult.OF_REPORT,
    query =
        "select s from SurveyResult s, QuarterlyReport r where r.id = s.reportId"
            + " and s.reportId = :report and "
            + QuarterlyReport.VISIBLE
            + " order by s.externalId, s.id")
@NamedQuery(
    name = SurveyResult.OF_SERVICE,
    query =
        "select s from SurveyResult s, QuarterlyReport r where r.id = s.reportId"
            + " and s.serviceId = :service and r.fiscalYear = :year and r.quarter = :quarter and "
            + QuarterlyReport.VISIBLE
            + " order by s.externalId, s.id")
@NamedQuery(
    name = SurveyResult.ONE,
    query =
        "select s from SurveyResult s, QuarterlyReport r where r.id = s.reportId"
            + " and s.id = :id and "
            + QuarterlyReport.VISIBLE)
@NamedQuery(
    name = VolumeSums.OF_QUARTER,
    query =
        "select new org.sightline.hisp.report.VolumeSums(count(s.id),"
            + " count(distinct r.providerId), count(distinct s.serviceId),"
            + " sum(s.customers), sum(s.offered), sum(s.respondents))"
            + " from SurveyResult s, QuarterlyReport r where r.id = s.reportId and "
            + SurveyResult.PUBLISHED_IN)
class SurveyResult {

  /** The published reports of a quarter within a scope. */
  static final String PUBLISHED_IN =
      "r.state = org.sightline.hisp.report.ReportState.PUBLISHED"
          + " and r.fiscalYear = :year and r.quarter = :quarter"
          + " and (:everywhere = true or r.agencyId in :agencies)";

  static final String OF_REPORT = "SurveyResult.ofReport";
  static final String OF_SERVICE = "SurveyResult.ofService";
  static final String ONE = "SurveyResult.one";

  @Id
  @Column(name = "id", nullable = false)
  private UUID id;

  @Column(name = "report_id", nullable = false, updatable = false)
  private UUID reportId;

  @Column(name = "service_id", nullable = false, updatable = false)
  private ServiceId serviceId;

  @Column(name = "instrument_id", nullable = false, updatable = false)
  private UUID instrumentId;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "service_provided", nullable = false)
  private String serviceProvided;

  @Column(name = "transaction_point", nullable = false)
  private String transactionPoint;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel")
  private @Nullable Channel channel;

  @Column(name = "channel_text", nullable = false)
  private String channelText;

  @Column(name = "control_number")
  private @Nullable String controlNumber;

  @Column(name = "federal_register_url", nullable = false)
  private String federalRegisterUrl;

  @Column(name = "operational_metrics", nullable = false)
  private String operationalMetrics;

  @Column(name = "customers")
  private @Nullable Long customers;

  @Column(name = "offered")
  private @Nullable Long offered;

  @Column(name = "respondents")
  private @Nullable Long respondents;

  protected SurveyResult() {}

  UUID id() {
    return id;
  }

  SurveyResultSummary summary(List<QuestionResult> questions) {
    return new SurveyResultSummary(
        new SurveyResultId(id),
        new ReportId(reportId),
        serviceId,
        new InstrumentId(instrumentId),
        externalId,
        new SurveySetting(
            serviceProvided,
            transactionPoint,
            channel,
            channelText,
            controlNumber,
            federalRegisterUrl,
            operationalMetrics),
        new Volumes(customers, offered, respondents),
        questions);
  }
}
