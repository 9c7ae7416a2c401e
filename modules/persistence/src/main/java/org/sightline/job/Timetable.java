package org.sightline.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;

/**
 * Runs what recurs, from the start of the node to its stop. The scheduler's few threads only say
 * when: long work must not keep the leases of jobs from being renewed.
 */
@ApplicationScoped
class Timetable {

  private final List<Future<?>> scheduled = new CopyOnWriteArrayList<>();

  @Resource private ManagedScheduledExecutorService scheduler;
  @Resource private ManagedExecutorService threads;

  private Instance<Recurring> works;
  private Clock clock;

  protected Timetable() {}

  @Inject
  Timetable(Instance<Recurring> works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  void start() {
    for (Recurring work : works) {
      Recurrence recurrence = new Recurrence(work, threads);
      scheduled.add(scheduler.schedule(recurrence, new CronTrigger(work.when(), clock.getZone())));
    }
  }

  @PreDestroy
  void stop() {
    scheduled.forEach(future -> future.cancel(true));
  }
}
