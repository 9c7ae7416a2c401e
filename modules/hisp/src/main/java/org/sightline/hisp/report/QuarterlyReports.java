package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.time.FiscalQuarter;

/**
 * Quarterly reports, their survey results and answers. What an actor sees depends on agency and
 * state of the report; what it may not see is not found.
 */
@ApplicationScoped
@Requires({
  Permission.READ_PUBLISHED_REPORTS,
  Permission.READ_FILED_REPORTS,
  Permission.READ_DRAFT_REPORTS
})
public class QuarterlyReports {

  private ReportRepository reports;
  private TotalsRepository totals;
  private CurrentActor current;

  protected QuarterlyReports() {}

  @Inject
  QuarterlyReports(ReportRepository reports, TotalsRepository totals, CurrentActor current) {
    this.reports = reports;
    this.totals = totals;
    this.current = current;
  }

  /**
   * Reports in a stable order.
   *
   * @param after the report behind which to go on; null for the beginning
   * @param limit most rows, 1 to 1,001
   */
  public List<ReportSummary> list(ReportFilter filter, @Nullable UUID after, int limit) {
    return reports.list(filter, visibility(), after, limit);
  }

  /**
   * One report.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public ReportSummary get(ReportId id) {
    return reports.report(id, visibility()).orElseThrow(ReportNotFound::new);
  }

  /** The survey results of a report, at most 500; none where the report is not within reach. */
  public List<SurveyResultSummary> surveyResults(ReportId id) {
    return reports.results(id, visibility());
  }

  /** The survey results of a service in a quarter, at most 500. */
  public List<SurveyResultSummary> surveyResults(ServiceId service, FiscalQuarter quarter) {
    return reports.results(service, quarter, visibility());
  }

  /**
   * One survey result with its answers.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public SurveyResultSummary surveyResult(SurveyResultId id) {
    return reports.result(id, visibility()).orElseThrow(ReportNotFound::new);
  }

  /**
   * The sums over the published reports of a quarter, for checking an import. They are no score of
   * a government: a few services with most of the answers rule them.
   */
  public QuarterTotals totals(FiscalQuarter quarter) {
    return totals.of(quarter, visibility().published());
  }

  private ReportVisibility visibility() {
    return ReportVisibility.of(current.get());
  }
}
