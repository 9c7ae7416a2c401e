package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.provider.ServiceId;
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

  private ReportReading reading;
  private ReportWriting writing;
  private ReportMoving moving;

  protected QuarterlyReports() {}

  @Inject
  QuarterlyReports(ReportReading reading, ReportWriting writing, ReportMoving moving) {
    this.reading = reading;
    this.writing = writing;
    this.moving = moving;
  }

  /**
   * Reports in a stable order.
   *
   * @param after the report behind which to go on; null for the beginning
   * @param limit most rows, 1 to 1,001
   */
  public List<ReportSummary> list(ReportFilter filter, @Nullable UUID after, int limit) {
    return reading.list(filter, after, limit);
  }

  /**
   * One report.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public ReportSummary get(ReportId id) {
    return reading.get(id);
  }

  /**
   * The survey results of a report, at most 500; none where the report is not within reach. Who
   * reads only what was handed in gets those of the last filed version of a report that was sent
   * back.
   */
  public List<SurveyResultSummary> surveyResults(ReportId id) {
    return reading.results(id);
  }

  /** The survey results of a service in a quarter, at most 500. */
  public List<SurveyResultSummary> surveyResults(ServiceId service, FiscalQuarter quarter) {
    return reading.results(service, quarter);
  }

  /**
   * One survey result with its answers.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public SurveyResultSummary surveyResult(SurveyResultId id) {
    return reading.result(id);
  }

  /**
   * The sums over the published reports of a quarter, for checking an import. They are no score of
   * a government: a few services with most of the answers rule them.
   */
  public QuarterTotals totals(FiscalQuarter quarter) {
    return reading.totals(quarter);
  }

  /**
   * What is noticeable about a report, errors first.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public List<Finding> findings(ReportId id) {
    return reading.findings(id);
  }

  /** The receipts of a report, the latest first; none where the report is not within reach. */
  public List<FiledVersionSummary> filings(ReportId id) {
    return reading.filings(id);
  }

  /**
   * The last report before this one in which the same service was surveyed, the first one of a
   * report on several, with its survey results; empty where there is none within reach.
   *
   * @throws ReportNotFound when the report itself is not within reach
   */
  public Optional<EarlierReport> before(ReportId id) {
    return reading.before(id);
  }

  /**
   * What the caller may ask of a report now.
   *
   * @throws ReportNotFound when it is not within reach
   */
  public Set<ReportEvent> allowed(ReportId id) {
    return reading.allowed(id);
  }

  /**
   * Begins a report as a copy of how the service was surveyed last, without any figure.
   *
   * @throws org.sightline.hisp.provider.ServiceNotFound when the service is not within reach
   * @throws ReportRefused when the quarter has not begun, there is a report already, or no earlier
   *     one to copy from
   */
  @Transactional
  @Requires(Permission.EDIT_REPORTS)
  public ReportSummary begin(ServiceId service, FiscalQuarter quarter) {
    return writing.begin(service, quarter);
  }

  /**
   * Enters what one survey gave; a proposal that there is nothing to report does not stand any
   * more.
   *
   * @param revision the revision of the report that was read
   * @throws ReportNotFound when it is not within reach
   * @throws org.sightline.persistence.StaleVersion when somebody else has changed the report
   * @throws org.sightline.state.StateConflict when the report is handed in
   * @throws ReportRefused when a part of the entry cannot be
   */
  @Transactional
  @Requires(Permission.EDIT_REPORTS)
  public ReportSummary enter(SurveyResultId id, SurveyEntry entry, long revision) {
    return writing.enter(id, entry, revision);
  }

  /**
   * Moves a report on. A correction answers the draft that it begins.
   *
   * @throws ReportNotFound when it is not within reach
   * @throws org.sightline.state.StateConflict when its state does not allow the event
   * @throws org.sightline.persistence.StaleVersion when somebody else has changed the report
   * @throws ReportRefused when a reason is missing, the publisher has handed it in, the agency can
   *     still report, nobody else proposed that there is nothing to report, or a correction is in
   *     work
   * @throws FindingsOpen when errors stand in the way, or warnings are not explained
   */
  @Transactional
  @Requires({
    Permission.EDIT_REPORTS,
    Permission.CONFIRM_NO_REPORT,
    Permission.REVIEW_REPORTS,
    Permission.PUBLISH_REPORTS
  })
  public ReportSummary move(ReportId id, ReportMove move) {
    return moving.move(id, move);
  }
}
