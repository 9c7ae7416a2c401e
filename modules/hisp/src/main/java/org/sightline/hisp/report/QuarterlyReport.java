package org.sightline.hisp.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;
import org.sightline.time.FiscalQuarter;

/**
 * What a provider (first edition) or a service reports for one fiscal quarter. The history of many
 * agencies is loaded by {@link ReportLoader}; the others are begun, edited and moved one by one.
 */
@Entity
@Table(name = "hisp_report")
@NamedQuery(
    name = QuarterlyReport.LIST,
    query =
        "select new org.sightline.hisp.report.ReportRow(r, p.name)"
            + " from QuarterlyReport r, ServiceProvider p where p.id = r.providerId and "
            + QuarterlyReport.LISTED
            + " and (:anyQuarter = true or (r.fiscalYear = :year and r.quarter = :quarter))"
            + " and (:anyState = true or r.state = :state)"
            + " and r.id > :after order by r.id")
@NamedQuery(
    name = QuarterlyReport.ONE,
    query =
        "select new org.sightline.hisp.report.ReportRow(r, p.name)"
            + " from QuarterlyReport r, ServiceProvider p where p.id = r.providerId and "
            + QuarterlyReport.LISTED
            + " and r.id = :id")
@NamedQuery(
    name = QuarterlyReport.OF_SERVICE,
    query =
        "select r from QuarterlyReport r where r.serviceId = :service"
            + " and r.fiscalYear = :year and r.quarter = :quarter"
            + " order by r.reportVersion desc")
@NamedQuery(
    name = QuarterlyReport.PROVIDER_NAME,
    query = "select p.name from ServiceProvider p where p.id = :provider")
@NamedQuery(
    name = QuarterlyReport.CORRECTIONS,
    query =
        "select r from QuarterlyReport r where r.correctsId = :report"
            + " order by r.reportVersion desc")
class QuarterlyReport extends AggregateRoot {

  static final String LIST = "QuarterlyReport.list";
  static final String ONE = "QuarterlyReport.one";

  /**
   * Whose answers an actor may see: agency and state together, as {@link ReportVisibility} sets
   * them. A report that was sent back is being edited again, so it counts as a draft: the centre
   * reads only what was handed in.
   */
  static final String VISIBLE =
      "((r.state = org.sightline.hisp.report.ReportState.PUBLISHED"
          + " and (:publishedEverywhere = true or r.agencyId in :publishedAgencies))"
          + " or (r.state in (org.sightline.hisp.report.ReportState.DRAFT,"
          + " org.sightline.hisp.report.ReportState.CHANGE_REQUESTED)"
          + " and (:draftEverywhere = true or r.agencyId in :draftAgencies))"
          + " or (r.state in (org.sightline.hisp.report.ReportState.SUBMITTED,"
          + " org.sightline.hisp.report.ReportState.NOT_REPORTED,"
          + " org.sightline.hisp.report.ReportState.ARCHIVED)"
          + " and (:filedEverywhere = true or r.agencyId in :filedAgencies)))";

  /**
   * Which reports an actor may see without their answers: those of {@link #VISIBLE}, and those that
   * were sent back also for readers of what was handed in, who read the filed version of it.
   */
  static final String LISTED =
      "("
          + VISIBLE
          + " or (r.state = org.sightline.hisp.report.ReportState.CHANGE_REQUESTED"
          + " and (:filedEverywhere = true or r.agencyId in :filedAgencies)))";

  static final String OF_SERVICE = "QuarterlyReport.ofService";
  static final String PROVIDER_NAME = "QuarterlyReport.providerName";
  static final String CORRECTIONS = "QuarterlyReport.corrections";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "provider_id", nullable = false, updatable = false)
  private UUID providerId;

  @Column(name = "service_id", updatable = false)
  private @Nullable UUID serviceId;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "fiscal_year", nullable = false, updatable = false)
  private int fiscalYear;

  @Column(name = "quarter", nullable = false, updatable = false)
  private int quarter;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private ReportState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false, updatable = false)
  private ReportOrigin origin;

  @Column(name = "report_version", nullable = false, updatable = false)
  private int reportVersion;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "corrects_id", updatable = false)
  private @Nullable UUID correctsId;

  @Column(name = "untouched", nullable = false)
  private boolean untouched;

  @Column(name = "no_report_reason")
  private @Nullable String noReportReason;

  @Column(name = "no_report_by")
  private @Nullable AccountId noReportBy;

  // Counted, so that an edit of a part is a change of the whole, with its own revision.
  @Column(name = "edits", nullable = false)
  private int edits;

  @Column(name = "filings", nullable = false)
  private int filings;

  @Column(name = "published_version_id")
  private @Nullable UUID publishedVersionId;

  protected QuarterlyReport() {}

  /** A draft on a quarter, not edited yet. */
  QuarterlyReport(ServiceSummary of, FiscalQuarter on, int version) {
    this.agencyId = of.agency();
    this.providerId = of.provider().value();
    this.serviceId = of.id().value();
    this.fiscalYear = on.year().value();
    this.quarter = on.number();
    this.state = ReportState.DRAFT;
    this.origin = ReportOrigin.ENTERED;
    this.reportVersion = version;
    this.untouched = true;
  }

  /** The draft of a correction. */
  private QuarterlyReport(QuarterlyReport corrected, int version) {
    this.agencyId = corrected.agencyId;
    this.providerId = corrected.providerId;
    this.serviceId = corrected.serviceId;
    this.fiscalYear = corrected.fiscalYear;
    this.quarter = corrected.quarter;
    this.state = ReportState.DRAFT;
    this.origin = ReportOrigin.ENTERED;
    this.reportVersion = version;
    this.correctsId = corrected.key();
  }

  ReportId id() {
    return new ReportId(key());
  }

  OrganizationId agencyId() {
    return agencyId;
  }

  UUID providerId() {
    return providerId;
  }

  @Nullable UUID serviceId() {
    return serviceId;
  }

  FiscalQuarter on() {
    return FiscalQuarter.of(fiscalYear, quarter);
  }

  ReportState state() {
    return state;
  }

  int reportVersion() {
    return reportVersion;
  }

  int filings() {
    return filings;
  }

  @Nullable UUID correctsId() {
    return correctsId;
  }

  boolean isCorrection() {
    return correctsId != null;
  }

  /** Somebody has edited it, so that nothing that was proposed for its emptiness stands. */
  void edited() {
    edits++;
    untouched = false;
    noReportReason = null;
    noReportBy = null;
  }

  /** Hands it in. */
  void submit(Instant at) {
    state = ReportTransitions.TABLE.next(state, ReportEvent.SUBMIT);
    submittedAt = at;
    untouched = false;
    filings++;
  }

  /** Releases what was filed last; null where it comes from a time without filed versions. */
  void publish(@Nullable UUID filedVersion, Instant at) {
    state = ReportTransitions.TABLE.next(state, ReportEvent.PUBLISH);
    publishedVersionId = filedVersion;
    publishedAt = at;
  }

  /** Somebody proposes that there is nothing to report. */
  void proposeNothing(String reason, AccountId by) {
    noReportReason = reason;
    noReportBy = by;
  }

  /** Who proposed that there is nothing to report; null where nobody did. */
  @Nullable AccountId noReportBy() {
    return noReportBy;
  }

  /** There was nothing to report. */
  void nothingToReport(@Nullable String reason) {
    state = ReportTransitions.TABLE.next(state, ReportEvent.NO_REPORT);
    noReportReason = reason == null ? noReportReason : reason;
    submittedAt = null;
  }

  /** There is something to report after all. */
  void reopen() {
    state = ReportTransitions.TABLE.next(state, ReportEvent.REOPEN);
    edited();
  }

  /** Moves on without anything else changing. */
  void move(ReportEvent event) {
    state = ReportTransitions.TABLE.next(state, event);
  }

  /** Begins the correction of this published report. */
  QuarterlyReport correction(int version) {
    ReportTransitions.TABLE.next(state, ReportEvent.CORRECT);
    return new QuarterlyReport(this, version);
  }

  ReportSummary summary(String providerName) {
    return new ReportSummary(
        id(),
        agencyId,
        new ProviderId(providerId),
        providerName,
        serviceId,
        externalId,
        on(),
        state,
        origin,
        reportVersion,
        new ReportTimes(submittedAt, publishedAt),
        new ReportTrail(version(), correctsId, untouched, noReportReason, filings));
  }
}
