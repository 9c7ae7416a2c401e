package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.Agencies;
import org.sightline.security.AccessDenied;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalCalendar;

/**
 * How a report ends without anything to report: the steward proposes it with a reason and the
 * agency's lead confirms; after the close the reviewer may set it.
 */
@ApplicationScoped
class NothingToReport {

  private Agencies agencies;
  private ReportInbox inbox;
  private CurrentActor current;
  private Clock clock;

  protected NothingToReport() {}

  @Inject
  NothingToReport(Agencies agencies, ReportInbox inbox, CurrentActor current, Clock clock) {
    this.agencies = agencies;
    this.inbox = inbox;
    this.current = current;
    this.clock = clock;
  }

  void apply(QuarterlyReport report, @Nullable String reason) {
    Actor actor = current.get();
    if (reaches(actor, Permission.REVIEW_REPORTS, report)) {
      set(report, reason);
    } else if (report.state() != ReportState.DRAFT) {
      throw new AccessDenied(Permission.REVIEW_REPORTS);
    } else if (reaches(actor, Permission.CONFIRM_NO_REPORT, report)
        && report.noReportBy() != null) {
      confirm(report, reason, actor.account());
    } else {
      propose(report, reason, actor);
    }
  }

  private void set(QuarterlyReport report, @Nullable String reason) {
    ReportingWindow window = ReportingWindow.of(report.on(), calendar(report));
    if (!window.isClosed(LocalDate.now(clock))) {
      throw ReportRefused.windowOpen(window.dueOn());
    }
    report.nothingToReport(ReportMoving.required(reason));
    inbox.answered(report);
  }

  private void confirm(QuarterlyReport report, @Nullable String reason, AccountId by) {
    if (by.equals(report.noReportBy())) {
      throw ReportRefused.notProposed(true);
    }
    report.nothingToReport(reason);
    inbox.answered(report);
  }

  private void propose(QuarterlyReport report, @Nullable String reason, Actor actor) {
    if (!reaches(actor, Permission.EDIT_REPORTS, report)) {
      if (reaches(actor, Permission.CONFIRM_NO_REPORT, report)) {
        throw ReportRefused.notProposed(false);
      }
      throw new AccessDenied(Permission.CONFIRM_NO_REPORT);
    }
    report.proposeNothing(ReportMoving.required(reason), actor.account());
    inbox.nothingProposed(report);
  }

  private FiscalCalendar calendar(QuarterlyReport report) {
    return agencies
        .find(report.agencyId())
        .map(agency -> new FiscalCalendar(agency.fiscalYearStart()))
        .orElse(FiscalCalendar.FEDERAL);
  }

  private static boolean reaches(Actor actor, Permission permission, QuarterlyReport report) {
    return actor.scope(permission).contains(report.agencyId());
  }
}
