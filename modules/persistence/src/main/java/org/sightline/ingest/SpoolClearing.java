package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sightline.job.Recurring;

/** Clears the spool every night of files that no job will look into any more. */
@ApplicationScoped
class SpoolClearing implements Recurring {

  /** As long as a failed job may be taken again with its file. */
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private Spool spool;
  @Inject private Clock clock;

  @Override
  public String when() {
    return "0 17 3 * * *";
  }

  @Override
  public void run() {
    spool.discardOlderThan(clock.instant().minus(KEPT));
  }
}
