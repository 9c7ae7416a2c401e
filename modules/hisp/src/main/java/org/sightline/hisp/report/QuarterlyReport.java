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
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.time.FiscalQuarter;

/**
 * What a provider (first edition) or a service reports for one fiscal quarter. The history of many
 * agencies is loaded by {@link ReportLoader}; reports that are entered come with their own issue.
 */
@Entity
@Table(name = "hisp_report")
@NamedQuery(
    name = QuarterlyReport.LIST,
    query =
        "select new org.sightline.hisp.report.ReportRow(r, p.name)"
            + " from QuarterlyReport r, ServiceProvider p where p.id = r.providerId and "
            + QuarterlyReport.VISIBLE
            + " and (:anyQuarter = true or (r.fiscalYear = :year and r.quarter = :quarter))"
            + " and (:anyState = true or r.state = :state)"
            + " and r.id > :after order by r.id")
@NamedQuery(
    name = QuarterlyReport.ONE,
    query =
        "select new org.sightline.hisp.report.ReportRow(r, p.name)"
            + " from QuarterlyReport r, ServiceProvider p where p.id = r.providerId and "
            + QuarterlyReport.VISIBLE
            + " and r.id = :id")
class QuarterlyReport extends AggregateRoot {

  static final String LIST = "QuarterlyReport.list";
  static final String ONE = "QuarterlyReport.one";

  /**
   * What an actor may see: agency and state together, as {@link ReportVisibility} sets them. A
   * report that was sent back is being edited again, so it counts as a draft: the centre reads only
   * what was handed in.
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

  protected QuarterlyReport() {}

  ReportSummary summary(String providerName) {
    return new ReportSummary(
        new ReportId(key()),
        agencyId,
        new ProviderId(providerId),
        providerName,
        serviceId,
        externalId,
        FiscalQuarter.of(fiscalYear, quarter),
        state,
        origin,
        reportVersion,
        new ReportTimes(submittedAt, publishedAt));
  }
}
