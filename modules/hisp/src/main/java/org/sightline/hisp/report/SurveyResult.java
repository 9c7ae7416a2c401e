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
import org.sightline.hisp.feedback.ControlNumber;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.organization.OrganizationId;

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
    name = SurveyResult.IN_REPORT,
    query = "select s from SurveyResult s where s.reportId = :report order by s.externalId, s.id")
@NamedQuery(
    name = SurveyResult.EARLIER,
    query =
        "select new org.sightline.hisp.report.EarlierRow(r.fiscalYear, r.quarter,"
            + " s.instrumentId, s.channelText, s.customers, s.offered, s.respondents, d.wording)"
            + " from SurveyResult s join QuarterlyReport r on r.id = s.reportId"
            + " left join AnswerDistribution d on d.surveyResultId = s.id"
            + " and d.driver = org.sightline.measure.Driver.TRUST"
            + " where r.providerId = :provider and s.serviceId in :services"
            + " and r.state = org.sightline.hisp.report.ReportState.PUBLISHED"
            + " and (r.fiscalYear < :year or (r.fiscalYear = :year and r.quarter < :quarter))"
            + " order by r.fiscalYear desc, r.quarter desc, s.id")
@NamedQuery(
    name = SurveyResult.LAST_BEFORE,
    query =
        "select r from SurveyResult s, QuarterlyReport r where r.id = s.reportId"
            + " and s.serviceId = :service"
            + " and r.state <> org.sightline.hisp.report.ReportState.ARCHIVED"
            + " and (r.fiscalYear < :year or (r.fiscalYear = :year and r.quarter < :quarter))"
            + " order by r.fiscalYear desc, r.quarter desc, r.reportVersion desc, r.id")
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
  static final String IN_REPORT = "SurveyResult.inReport";
  static final String EARLIER = "SurveyResult.earlier";
  static final String LAST_BEFORE = "SurveyResult.lastBefore";

  @Id
  @Column(name = "id", nullable = false)
  private UUID id;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

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

  @Column(name = "control_number_text", nullable = false)
  private String controlNumberText;

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

  private SurveyResult(SurveyResult copied, ReportId into) {
    this.id = UUID.randomUUID();
    this.agencyId = copied.agencyId;
    this.reportId = into.value();
    this.serviceId = copied.serviceId;
    this.instrumentId = copied.instrumentId;
    this.serviceProvided = copied.serviceProvided;
    this.transactionPoint = copied.transactionPoint;
    this.channel = copied.channel;
    this.channelText = copied.channelText;
    this.controlNumber = copied.controlNumber;
    this.controlNumberText = copied.controlNumberText;
    this.federalRegisterUrl = copied.federalRegisterUrl;
    this.operationalMetrics = copied.operationalMetrics;
  }

  /** The same survey in another report, with how it is made and nothing of what it gave. */
  SurveyResult emptiedIn(ReportId report) {
    return new SurveyResult(this, report);
  }

  /** The same survey in the correction of its report, with everything that it gave. */
  SurveyResult correctedIn(ReportId report) {
    SurveyResult copy = new SurveyResult(this, report);
    copy.count(volumes());
    return copy;
  }

  UUID id() {
    return id;
  }

  ReportId report() {
    return new ReportId(reportId);
  }

  ServiceId service() {
    return serviceId;
  }

  /** Takes over what was entered. */
  void enter(SurveyEntry entry) {
    count(entry.volumes());
    if (entry.channel() != null) {
      channel = entry.channel();
      channelText = entry.channel().code();
    }
    if (entry.transactionPoint() != null) {
      transactionPoint = entry.transactionPoint();
    }
    if (entry.controlNumber() != null) {
      controlNumberText = entry.controlNumber();
      controlNumber = ControlNumber.in(controlNumberText).map(ControlNumber::value).orElse(null);
    }
  }

  private void count(Volumes volumes) {
    customers = volumes.customers();
    offered = volumes.offered();
    respondents = volumes.respondents();
  }

  private Volumes volumes() {
    return new Volumes(customers, offered, respondents);
  }

  private SurveySetting setting() {
    return new SurveySetting(
        serviceProvided,
        transactionPoint,
        channel,
        channelText,
        controlNumber,
        federalRegisterUrl,
        operationalMetrics);
  }

  SurveyResultSummary summary(List<QuestionResult> questions) {
    return new SurveyResultSummary(
        new SurveyResultId(id),
        new ReportId(reportId),
        serviceId,
        new InstrumentId(instrumentId),
        externalId,
        setting(),
        volumes(),
        questions);
  }
}
