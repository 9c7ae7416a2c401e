package org.sightline.ingest;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Clears the spool of files that no job will look into any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpoolTimer {

  /** As long as a failed job may be taken again with its file. */
  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private Spool spool;
  @Inject private Clock clock;

  /** Once a night, on every node. */
  @Schedule(hour = "3", minute = "17", persistent = false)
  public void clear() {
    spool.discardOlderThan(clock.instant().minus(KEPT));
  }
}
