package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.sightline.job.Recurring;

/**
 * Makes the digests of the day, from the morning on. It looks every minute: a node that was down in
 * the morning makes up for it, and who had nothing new in the morning may have later.
 */
@ApplicationScoped
class DigestRound implements Recurring {

  /** Nobody is told of anything earlier in the day; by the zone of the installation. */
  static final LocalTime MORNING = LocalTime.of(7, 0);

  private static final int AT_A_TIME = 200;

  private DigestRepository readers;
  private Digests digests;
  private MailRepository mails;
  private MailSettings settings;
  private Clock clock;

  protected DigestRound() {}

  @Inject
  DigestRound(
      DigestRepository readers,
      Digests digests,
      MailRepository mails,
      MailSettings settings,
      Clock clock) {
    this.readers = readers;
    this.digests = digests;
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String when() {
    return "11 * * * * *";
  }

  @Override
  public void run() {
    if (!settings.areComplete() || LocalTime.now(clock).isBefore(MORNING)) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    mails.forget(clock.instant());
    readers
        .waiting(today, clock.instant().minus(Digests.SETTLING), AT_A_TIME)
        .forEach(reader -> digests.make(reader, today));
  }
}
