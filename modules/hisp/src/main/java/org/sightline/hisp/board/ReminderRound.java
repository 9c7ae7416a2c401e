package org.sightline.hisp.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.sightline.job.Recurring;
import org.sightline.job.TimerLeases;

/** Looks every hour what is due: a node that was down at night makes up for it. */
@ApplicationScoped
class ReminderRound implements Recurring {

  private static final Duration LONGEST = Duration.ofMinutes(30);

  private ReportReminders reminders;
  private TimerLeases leases;
  private Clock clock;

  protected ReminderRound() {}

  @Inject
  ReminderRound(ReportReminders reminders, TimerLeases leases, Clock clock) {
    this.reminders = reminders;
    this.leases = leases;
    this.clock = clock;
  }

  @Override
  public String when() {
    return "0 31 * * * *";
  }

  @Override
  public void run() {
    leases.alone("report-reminders", LONGEST, () -> reminders.remind(LocalDate.now(clock)));
  }
}
