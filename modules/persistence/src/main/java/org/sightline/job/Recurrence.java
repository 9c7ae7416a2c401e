package org.sightline.job;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** One work of the timetable: passes it to another thread, and never twice at the same time. */
final class Recurrence implements Runnable {

  private static final System.Logger LOGGER = System.getLogger(Recurrence.class.getName());

  private final AtomicBoolean busy = new AtomicBoolean();
  private final Recurring work;
  private final Executor threads;

  Recurrence(Recurring work, Executor threads) {
    this.work = work;
    this.threads = threads;
  }

  @Override
  public void run() {
    if (busy.compareAndSet(false, true)) {
      threads.execute(this::once);
    }
  }

  private void once() {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOGGER.log(Level.ERROR, "What recurs at " + work.when() + " failed", e);
    } finally {
      busy.set(false);
    }
  }
}
