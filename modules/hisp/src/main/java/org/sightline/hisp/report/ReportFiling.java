package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.finding.Severity;
import org.sightline.security.Actor;

/** Takes reports in: without errors, with warnings explained, and as a version that stays. */
@ApplicationScoped
class ReportFiling {

  private ReportRepository reports;
  private ReportChecks checks;

  protected ReportFiling() {}

  @Inject
  ReportFiling(ReportRepository reports, ReportChecks checks) {
    this.reports = reports;
    this.checks = checks;
  }

  /**
   * Hands a report in.
   *
   * @param explanation of its warnings; null where nothing is explained
   * @throws FindingsOpen when errors stand in the way, or warnings are not explained
   */
  void file(QuarterlyReport report, @Nullable String explanation, Actor by, Instant at) {
    List<SurveyResultSummary> results = reports.contents(report.id());
    List<Finding> findings = checks.of(report.providerId(), report.on(), results);
    refuse(of(Severity.ERROR, findings), ReportProblem.ERRORS_OPEN);
    if (explanation == null) {
      refuse(of(Severity.WARNING, findings), ReportProblem.WARNINGS_UNEXPLAINED);
    }
    report.submit(at);
    String explained = Objects.requireNonNullElse(explanation, "");
    reports.add(
        new FiledVersion(
            report, new FiledContent(results).text(report, explained), by, explained, at));
  }

  private static List<Finding> of(Severity severity, List<Finding> findings) {
    return findings.stream().filter(one -> one.severity() == severity).toList();
  }

  private static void refuse(List<Finding> findings, ReportProblem type) {
    if (!findings.isEmpty()) {
      throw new FindingsOpen(type, findings);
    }
  }
}
