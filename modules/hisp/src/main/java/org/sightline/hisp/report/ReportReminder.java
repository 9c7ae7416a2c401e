package org.sightline.hisp.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.message.Text;
import org.sightline.time.FiscalQuarter;

/**
 * When an agency is reminded of a report that it has not handed in, in days before (negative) or
 * after the day on which it is due. The days are a choice of the product, made after the practice
 * of reviewers, who contact the agencies within the four weeks of the window; no rule names them.
 */
public enum ReportReminder {
  /** Two weeks before. */
  TWO_WEEKS_BEFORE(-14),
  /** A week before. */
  A_WEEK_BEFORE(-7),
  /** Two days before. */
  TWO_DAYS_BEFORE(-2),
  /** The day after. */
  A_DAY_AFTER(1),
  /** A week after. */
  A_WEEK_AFTER(7);

  /** What a reminder is about, as the inbox knows it: a service. */
  public static final String SUBJECT = "Service";

  private final int days;

  ReportReminder(int days) {
    this.days = days;
  }

  /**
   * The reminder that stands on a day: the last one whose day has come, so that one whose day was
   * missed is made up for; empty before the first.
   */
  public static Optional<ReportReminder> on(LocalDate day, ReportingWindow window) {
    return Arrays.stream(values())
        .filter(reminder -> !reminder.day(window).isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The codes of all reminders of a quarter. */
  public static Set<String> kinds(FiscalQuarter quarter) {
    return Arrays.stream(values()).map(one -> one.kind(quarter)).collect(Collectors.toSet());
  }

  /** The day of this reminder. */
  public LocalDate day(ReportingWindow window) {
    return window.dueOn().plusDays(days);
  }

  /** Its code in the inbox, at most 40 characters: each reminder of each quarter has its own. */
  public String kind(FiscalQuarter quarter) {
    return "REPORT_DUE_" + quarter.toString().replace('-', '_') + "_" + name();
  }

  /**
   * What is said.
   *
   * @param service the name of the service
   */
  public Text sentence(String service, ReportingWindow window) {
    return Text.of(
        ReportReminder.class,
        days < 0 ? "reminder.before" : "reminder.after",
        window.quarter().toString(),
        service,
        window.dueOn().toString());
  }
}
