package org.sightline.hisp.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.sightline.hisp.report.ReportReminder;
import org.sightline.hisp.report.ReportingWindow;
import org.sightline.security.OpenToCallers;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reminds agencies of the reports that they have not handed in. */
@ApplicationScoped
public class ReportReminders {

  private ReportBoard board;
  private AgencyReminders agencies;

  protected ReportReminders() {}

  @Inject
  ReportReminders(ReportBoard board, AgencyReminders agencies) {
    this.board = board;
    this.agencies = agencies;
  }

  /**
   * Puts the reminders that stand on a day into the inboxes of the stewards. Doing it again changes
   * nothing.
   */
  @OpenToCallers("Work of the clock, on behalf of nobody; it tells stewards of their own services.")
  public void remind(LocalDate today) {
    FiscalQuarter quarter = FiscalCalendar.FEDERAL.quarterOf(today).previous();
    ReportingWindow window = ReportingWindow.of(quarter, FiscalCalendar.FEDERAL);
    ReportReminder.on(today, window)
        .ifPresent(
            reminder ->
                board.everywhere(quarter).stream()
                    .collect(Collectors.groupingBy(BoardEntry::agency))
                    .forEach(
                        (agency, services) -> agencies.remind(agency, services, reminder, window)));
  }
}
