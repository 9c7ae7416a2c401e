package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.account.RoleHolders;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.NewInboxItem;
import org.sightline.message.Text;
import org.sightline.security.Role;

/** Tells people that a report waits for them, and takes that back when it does not any more. */
@ApplicationScoped
class ReportInbox {

  private static final String SUBJECT = "QuarterlyReport";

  private Inbox inbox;
  private RoleHolders holders;
  private ReportRepository reports;

  protected ReportInbox() {}

  @Inject
  ReportInbox(Inbox inbox, RoleHolders holders, ReportRepository reports) {
    this.inbox = inbox;
    this.holders = holders;
    this.reports = reports;
  }

  /** The stewards are to change what the reviewer has sent back. */
  void cameBack(QuarterlyReport report) {
    put(report, Role.STEWARD, "CHANGE_REPORT", "inbox.change");
  }

  /** The agency's lead is to confirm that there is nothing to report. */
  void nothingProposed(QuarterlyReport report) {
    put(report, Role.CX_LEAD, "CONFIRM_NO_REPORT", "inbox.confirm");
  }

  /** Nobody has to do anything about it. */
  void settled(QuarterlyReport report) {
    inbox.done(SUBJECT, report.id().value());
  }

  /** It is handed in, or there is nothing to hand in: nobody is reminded of it any more. */
  void answered(QuarterlyReport report) {
    settled(report);
    Set<UUID> services = new HashSet<>();
    if (report.serviceId() != null) {
      services.add(report.serviceId());
    }
    reports.resultsIn(report.id()).forEach(result -> services.add(result.service().value()));
    Set<String> kinds = ReportReminder.kinds(report.on());
    services.forEach(service -> inbox.done(ReportReminder.SUBJECT, service, kinds));
  }

  private void put(QuarterlyReport report, Role role, String kind, String key) {
    settled(report);
    Text sentence = Text.of(ReportInbox.class, key, report.on().toString());
    holders
        .of(role, report.agencyId())
        .forEach(
            person ->
                inbox.put(
                    new NewInboxItem(
                        person, report.agencyId(), kind, SUBJECT, report.id().value(), sentence)));
  }
}
