package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalQuarter;

/** Reads reports as far as the caller may see them. */
@ApplicationScoped
class ReportReading {

  private ReportRepository reports;
  private TotalsRepository totals;
  private ReportChecks checks;
  private CurrentActor current;

  protected ReportReading() {}

  @Inject
  ReportReading(
      ReportRepository reports,
      TotalsRepository totals,
      ReportChecks checks,
      CurrentActor current) {
    this.reports = reports;
    this.totals = totals;
    this.checks = checks;
    this.current = current;
  }

  List<ReportSummary> list(ReportFilter filter, @Nullable UUID after, int limit) {
    return reports.list(filter, visibility(), after, limit);
  }

  ReportSummary get(ReportId id) {
    return reports.report(id, visibility()).orElseThrow(ReportNotFound::new);
  }

  List<SurveyResultSummary> results(ReportId id) {
    List<SurveyResultSummary> live = reports.results(id, visibility());
    return live.isEmpty() ? filed(id) : live;
  }

  private List<SurveyResultSummary> filed(ReportId id) {
    return reports.filings(id, visibility()).stream()
        .findFirst()
        .map(version -> version.content().results())
        .orElse(List.of());
  }

  List<SurveyResultSummary> results(ServiceId service, FiscalQuarter quarter) {
    return reports.results(service, quarter, visibility());
  }

  SurveyResultSummary result(SurveyResultId id) {
    return reports.result(id, visibility()).orElseThrow(ReportNotFound::new);
  }

  QuarterTotals totals(FiscalQuarter quarter) {
    return totals.of(quarter, visibility().published());
  }

  List<Finding> findings(ReportId id) {
    ReportSummary report = get(id);
    return checks.of(report.provider().value(), report.quarter(), results(id));
  }

  List<FiledVersionSummary> filings(ReportId id) {
    return reports.filings(id, visibility()).stream().map(FiledVersion::summary).toList();
  }

  /** Of a report on several services the first one leads to the report before: one look-up. */
  Optional<EarlierReport> before(ReportId id) {
    ReportSummary report = get(id);
    return results(id).stream()
        .findFirst()
        .flatMap(result -> reports.lastBefore(result.service(), report.quarter()))
        .flatMap(earlier -> reports.report(earlier, visibility()))
        .map(earlier -> new EarlierReport(earlier.id(), earlier.quarter(), results(earlier.id())));
  }

  Set<ReportEvent> allowed(ReportId id) {
    ReportSummary report = get(id);
    Actor actor = current.get();
    Set<ReportEvent> allowed = EnumSet.noneOf(ReportEvent.class);
    ReportTransitions.allowed(report.state(), report.trail().corrects() != null).stream()
        .filter(event -> may(actor, event, report))
        .forEach(allowed::add);
    return allowed;
  }

  private static boolean may(Actor actor, ReportEvent event, ReportSummary report) {
    return switch (event) {
      case SUBMIT, CORRECT, WITHDRAW, CHANGE -> reaches(actor, Permission.EDIT_REPORTS, report);
      case REQUEST_CHANGE, REOPEN -> reaches(actor, Permission.REVIEW_REPORTS, report);
      case PUBLISH -> reaches(actor, Permission.PUBLISH_REPORTS, report);
      case NO_REPORT ->
          reaches(actor, Permission.REVIEW_REPORTS, report)
              || (report.state() == ReportState.DRAFT && mayPropose(actor, report));
      case SUPERSEDE -> false;
    };
  }

  private static boolean mayPropose(Actor actor, ReportSummary report) {
    boolean proposed = report.trail().noReportReason() != null;
    return reaches(actor, Permission.EDIT_REPORTS, report)
        || (proposed && reaches(actor, Permission.CONFIRM_NO_REPORT, report));
  }

  private static boolean reaches(Actor actor, Permission permission, ReportSummary report) {
    return actor.scope(permission).contains(report.agency());
  }

  private ReportVisibility visibility() {
    return ReportVisibility.of(current.get());
  }
}
