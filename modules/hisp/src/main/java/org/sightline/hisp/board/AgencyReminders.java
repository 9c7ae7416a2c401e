package org.sightline.hisp.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.account.RoleHolders;
import org.sightline.hisp.report.ReportReminder;
import org.sightline.hisp.report.ReportingWindow;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.NewInboxItem;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.Role;

/** Reminds the stewards of one agency, in one transaction. */
@ApplicationScoped
class AgencyReminders {

  /** What was sent back has been handed in once, and its stewards know: that is another item. */
  private static final Set<ServiceStanding> NOT_HANDED_IN =
      EnumSet.of(ServiceStanding.MISSING, ServiceStanding.DRAFT);

  private Inbox inbox;
  private RoleHolders holders;

  protected AgencyReminders() {}

  @Inject
  AgencyReminders(Inbox inbox, RoleHolders holders) {
    this.inbox = inbox;
    this.holders = holders;
  }

  /** Puts a reminder for each service that has not reported, and ends those of the others. */
  @Transactional(TxType.REQUIRES_NEW)
  void remind(
      OrganizationId agency,
      List<BoardEntry> services,
      ReportReminder reminder,
      ReportingWindow window) {
    List<PersonId> stewards = holders.of(Role.STEWARD, agency);
    for (BoardEntry service : services) {
      if (NOT_HANDED_IN.contains(service.standing())) {
        stewards.forEach(steward -> put(steward, service, reminder, window));
      } else {
        end(service, window);
      }
    }
  }

  private void end(BoardEntry service, ReportingWindow window) {
    inbox.done(
        ReportReminder.SUBJECT, service.service().value(), ReportReminder.kinds(window.quarter()));
  }

  private void put(
      PersonId steward, BoardEntry service, ReportReminder reminder, ReportingWindow window) {
    inbox.replace(
        new NewInboxItem(
            steward,
            service.agency(),
            reminder.kind(window.quarter()),
            ReportReminder.SUBJECT,
            service.service().value(),
            reminder.sentence(service.name(), window)));
  }
}
