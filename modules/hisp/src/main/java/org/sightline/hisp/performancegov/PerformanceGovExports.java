package org.sightline.hisp.performancegov;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.document.DocumentFile;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.hisp.published.PublicationNotFound;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportNotFound;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.organization.Agencies;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** Published reports in the format in which they can be taken in again, here or elsewhere. */
@ApplicationScoped
public class PerformanceGovExports {

  private QuarterlyReports reports;
  private ServiceProviders providers;
  private Agencies agencies;

  protected PerformanceGovExports() {}

  @Inject
  PerformanceGovExports(QuarterlyReports reports, ServiceProviders providers, Agencies agencies) {
    this.reports = reports;
    this.providers = providers;
    this.agencies = agencies;
  }

  /**
   * One report, a row for each survey. The format knows published reports only.
   *
   * @throws ReportNotFound when the report is not within reach
   * @throws PublicationNotFound when it is not published
   */
  @Requires({
    Permission.READ_PUBLISHED_REPORTS,
    Permission.READ_FILED_REPORTS,
    Permission.READ_DRAFT_REPORTS
  })
  public DocumentFile csv(ReportId id) {
    ReportSummary report = reports.get(id);
    if (report.state() != ReportState.PUBLISHED) {
      throw new PublicationNotFound();
    }
    return DocumentFile.csv(
        "performance-gov-reports-" + report.quarter() + "-" + report.id(),
        Columns.ALL,
        ReportRows.of(published(report)));
  }

  private PublishedReport published(ReportSummary report) {
    var results = reports.surveyResults(report.id());
    return new PublishedReport(
        report,
        agencies.find(report.agency()).orElseThrow(ReportNotFound::new),
        providers.provider(report.provider()).orElseThrow(ReportNotFound::new),
        results.stream()
            .map(SurveyResultSummary::service)
            .distinct()
            .map(providers::service)
            .collect(Collectors.toMap(ServiceSummary::id, Function.identity())),
        results);
  }
}
