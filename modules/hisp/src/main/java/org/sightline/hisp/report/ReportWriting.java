package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Begins drafts and takes in what stewards enter. */
@ApplicationScoped
class ReportWriting {

  private ReportRepository reports;
  private ServiceProviders providers;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected ReportWriting() {}

  @Inject
  ReportWriting(
      ReportRepository reports,
      ServiceProviders providers,
      CurrentActor current,
      AuditTrail audit,
      Clock clock) {
    this.reports = reports;
    this.providers = providers;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  ReportSummary begin(ServiceId service, FiscalQuarter quarter) {
    ServiceSummary of = providers.service(service);
    ReportMoving.requireReach(current.get(), Permission.EDIT_REPORTS, of.agency());
    requireUnreported(service, quarter);
    ReportId earlier =
        reports.lastBefore(service, quarter).orElseThrow(ReportRefused::nothingToCopy);
    QuarterlyReport draft = new QuarterlyReport(of, quarter, 1);
    reports.add(draft);
    reports.copySetUp(earlier, service, draft.id());
    audit.record(
        AuditEntry.on(of.agency(), AuditAction.REPORT_BEGUN, ReportMoving.SUBJECT, draft.id())
            .with("quarter", quarter.toString())
            .with("copiedFrom", earlier.toString()));
    return reports.summary(draft);
  }

  private void requireUnreported(ServiceId service, FiscalQuarter quarter) {
    if (FiscalCalendar.FEDERAL.period(quarter).start().isAfter(LocalDate.now(clock))) {
      throw ReportRefused.notBegun(quarter.toString());
    }
    if (reports.isReported(service, quarter)) {
      throw ReportRefused.exists(quarter.toString());
    }
  }

  ReportSummary enter(SurveyResultId id, SurveyEntry entry, long revision) {
    ReportVisibility visibility = ReportVisibility.of(current.get());
    SurveyResult result = reports.visible(id, visibility).orElseThrow(ReportNotFound::new);
    QuarterlyReport report = editable(result.report(), visibility, revision);
    EntryRules.check(entry);
    result.enter(entry);
    enterQuestions(result, entry.questions());
    report.edited();
    audit.record(
        AuditEntry.on(
                report.agencyId(), AuditAction.REPORT_CHANGED, ReportMoving.SUBJECT, report.id())
            .with("surveyResult", id.toString())
            .with("reportVersion", report.reportVersion()));
    return reports.summary(report);
  }

  /** The report, locked, as its reader has seen it. */
  private QuarterlyReport editable(ReportId id, ReportVisibility visibility, long revision) {
    QuarterlyReport report = reports.lock(id, visibility).orElseThrow(ReportNotFound::new);
    StaleVersion.check(revision, report.version());
    ReportTransitions.require(report, ReportEvent.CHANGE);
    ReportMoving.requireReach(current.get(), Permission.EDIT_REPORTS, report.agencyId());
    return report;
  }

  private void enterQuestions(SurveyResult result, List<SurveyEntry.Question> entered) {
    Map<Integer, AnswerDistribution> known =
        reports.answersIn(List.of(result.id())).stream()
            .collect(Collectors.toMap(AnswerDistribution::number, Function.identity()));
    for (SurveyEntry.Question question : entered) {
      AnswerDistribution asked = known.get(question.number());
      if (asked == null) {
        String wording = question.wording() == null ? "" : question.wording();
        asked = new AnswerDistribution(result.id(), question.number(), wording);
        reports.add(asked);
      }
      asked.enter(question.wording(), question.counts());
    }
  }
}
