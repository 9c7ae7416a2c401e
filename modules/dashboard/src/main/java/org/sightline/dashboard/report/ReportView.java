package org.sightline.dashboard.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.finding.Finding;
import org.sightline.hisp.finding.Severity;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.report.EarlierReport;
import org.sightline.hisp.report.FiledVersionSummary;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportEvent;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportMove;
import org.sightline.hisp.report.ReportNotFound;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.message.Text;
import org.sightline.persistence.IfMatch;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** One report beside the last one, with its findings and moves, {@code #{reportPage.…}}. */
@Named("reportPage")
@RequestScoped
public class ReportView {

  private static final String PAGE = "/hisp/report.xhtml?report=";

  @Inject private QuarterlyReports reports;
  @Inject private ServiceProviders providers;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private @Nullable ReportSummary report;
  private List<SurveyComparison> surveys = List.of();
  private List<Finding> findings = List.of();
  private List<FiledVersionSummary> filings = List.of();
  private Set<ReportEvent> allowed = Set.of();
  private @Nullable EarlierReport before;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(ReportView.class);
    ReportId id = id();
    if (exchange.isPost() && move(id)) {
      return;
    }
    report = reports.get(id);
    allowed = reports.allowed(id);
    findings = reports.findings(id);
    filings = reports.filings(id);
    before = reports.before(id).orElse(null);
    surveys = reports.surveyResults(id).stream().map(this::compared).toList();
  }

  /** The report. */
  public ReportSummary getReport() {
    return Objects.requireNonNull(report, "serve() comes first");
  }

  /** The name of its service; that of its provider where it covers the whole provider. */
  public String getName() {
    UUID service = getReport().service();
    return service == null || !current.get().may(Permission.READ_SERVICES)
        ? getReport().providerName()
        : providers.service(new ServiceId(service)).name();
  }

  /** Its surveys beside those of the last report. */
  public List<SurveyComparison> getSurveys() {
    return surveys;
  }

  /** The quarter of the last report; empty where there is none. */
  public String getEarlierQuarter() {
    return before == null ? "" : before.quarter().toString();
  }

  /** What is noticeable about it, as a table. */
  public TablePage<Finding> getFindings() {
    return TablePage.whole(findings);
  }

  /** The receipts, as a table. */
  public TablePage<FiledVersionSummary> getFilings() {
    return TablePage.whole(filings);
  }

  /** What the page says first. */
  public Text getSummary() {
    return Text.of(
        ReportView.class,
        "report.summary",
        getReport().state().label(),
        count(Severity.ERROR),
        count(Severity.WARNING));
  }

  /** The colour of its state. */
  public String getTone() {
    return StandingTone.of(getReport().state());
  }

  /** The colour of a finding. */
  public String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "watch";
      case INFORMATION -> "info";
    };
  }

  /** What the reader may ask of it. */
  public List<Option> getMoves() {
    return allowed.stream()
        .sorted()
        .map(
            event ->
                new Option(
                    event.name(), Wording.say(Text.of(ReportView.class, "move." + event.name()))))
        .toList();
  }

  /** The event whose confirmation is shown; null for none. */
  public @Nullable ReportEvent getAsked() {
    return ReportEvent.of(exchange.parameter("ask")).filter(allowed::contains).orElse(null);
  }

  /** Whether the event that is asked needs a reason. */
  public boolean isReasoned() {
    ReportEvent asked = getAsked();
    return asked != null
        && asked != ReportEvent.PUBLISH
        && asked != ReportEvent.WITHDRAW
        && (asked != ReportEvent.SUBMIT || count(Severity.WARNING) > 0)
        && (asked != ReportEvent.NO_REPORT || !isProposed() || isEditor());
  }

  /** Whether somebody has proposed that there is nothing to report. */
  public boolean isProposed() {
    return getReport().state() == ReportState.DRAFT && getReport().trail().noReportReason() != null;
  }

  /** Whether the reader may enter figures now. */
  public boolean isEditor() {
    return getReport().state().isEditable()
        && current.get().scope(Permission.EDIT_REPORTS).contains(getReport().agency());
  }

  /** Whether the centre sees the version that was filed while the agency changes it. */
  public boolean isFiledOnly() {
    return getReport().state() == ReportState.CHANGE_REQUESTED
        && !current.get().scope(Permission.READ_DRAFT_REPORTS).contains(getReport().agency());
  }

  private long count(Severity severity) {
    return findings.stream().filter(one -> one.severity() == severity).count();
  }

  private SurveyComparison compared(SurveyResultSummary survey) {
    EarlierReport last = before;
    return new SurveyComparison(
        survey,
        last == null
            ? null
            : last.results().stream()
                .filter(one -> one.instrument().equals(survey.instrument()))
                .findFirst()
                .orElse(null));
  }

  private boolean move(ReportId id) {
    try {
      ReportEvent event = ReportEvent.of(exchange.parameter("do")).orElseThrow(ReportNotFound::new);
      exchange.redirect(next(event, reports.move(id, wanted(event))));
      return true;
    } catch (GovernanceException e) {
      exchange.refuse(e);
      return false;
    }
  }

  private ReportMove wanted(ReportEvent event) {
    String revision = exchange.parameter("revision");
    return new ReportMove(event, exchange.parameter("reason"), IfMatch.version(revision));
  }

  // Who opens a report again for the agency cannot read the draft that it becomes.
  private static String next(ReportEvent event, ReportSummary moved) {
    return event == ReportEvent.REOPEN
        ? "/hisp/board.xhtml?done=reopen&quarter=" + moved.quarter()
        : PAGE + moved.id() + "&done=" + done(event, moved);
  }

  private static String done(ReportEvent event, ReportSummary moved) {
    boolean proposed = event == ReportEvent.NO_REPORT && moved.state() == ReportState.DRAFT;
    return proposed ? "proposed" : event.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ReportId id() {
    try {
      return new ReportId(UUID.fromString(exchange.parameter("report")));
    } catch (IllegalArgumentException e) {
      throw new ReportNotFound();
    }
  }
}
