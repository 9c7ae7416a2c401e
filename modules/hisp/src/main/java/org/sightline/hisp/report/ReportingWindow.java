package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * When a quarter is reported on: from the day after its end, for thirty days (performance.gov,
 * customer experience reporting handbook, FY2023).
 *
 * @param quarter the quarter
 * @param opensOn the first day
 * @param dueOn the last day
 */
public record ReportingWindow(FiscalQuarter quarter, LocalDate opensOn, LocalDate dueOn) {

  /** How many days after the end of the quarter the report is due. */
  public static final int DAYS = 30;

  public ReportingWindow {
    requireNonNull(quarter, "quarter");
    requireNonNull(opensOn, "opensOn");
    requireNonNull(dueOn, "dueOn");
  }

  /** The window of a quarter by a calendar. */
  public static ReportingWindow of(FiscalQuarter quarter, FiscalCalendar calendar) {
    LocalDate last = calendar.period(quarter).lastDay();
    return new ReportingWindow(quarter, last.plusDays(1), last.plusDays(DAYS));
  }

  /** Whether the window is over on a day. */
  public boolean isClosed(LocalDate day) {
    return day.isAfter(dueOn);
  }
}
