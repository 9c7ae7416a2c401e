package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reports of browsers about content that the policy of a page has refused. Anybody can send them,
 * so only a few a minute reach the log; the others are counted.
 */
@ApplicationScoped
class PolicyReports {

  /** Most lines that one minute may write. */
  static final int MOST_A_MINUTE = 10;

  private static final System.Logger LOGGER = System.getLogger(PolicyReports.class.getName());
  private static final int LONGEST = 1_000;

  private Clock clock;
  private Instant minute = Instant.EPOCH;
  private int logged;
  private long silenced;

  protected PolicyReports() {}

  @Inject
  PolicyReports(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a report.
   *
   * @return whether it was written to the log
   */
  synchronized boolean take(String report) {
    turnToMinute(clock.instant());
    if (logged >= MOST_A_MINUTE) {
      silenced++;
      return false;
    }
    logged++;
    LOGGER.log(
        System.Logger.Level.WARNING,
        "The content-security policy of a page refused something ({0} reports left out so far): {1}",
        silenced,
        line(report));
    return true;
  }

  private void turnToMinute(Instant now) {
    if (!now.isBefore(minute.plus(Duration.ofMinutes(1)))) {
      minute = now;
      logged = 0;
    }
  }

  /** The report on one line: whoever sends it must not be able to write lines of the log. */
  static String line(String report) {
    String flat = report.replaceAll("\\p{Cntrl}+", " ");
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST);
  }
}
