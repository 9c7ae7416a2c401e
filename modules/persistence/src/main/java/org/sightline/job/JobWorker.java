package org.sightline.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Looks for jobs on this node: right after one was queued, and every few seconds for those of other
 * nodes; and keeps the leases of those that it has taken. Several nodes look at once; the database
 * gives each job to one of them.
 */
@ApplicationScoped
class JobWorker {

  /** Jobs that a node runs at a time; small, so that readers are not slowed down. */
  private static final int AT_A_TIME = 2;

  private final Map<JobId, JobRun> running = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_A_TIME);

  @Resource private ManagedExecutorService threads;

  private JobQueue queue;
  private JobExecution execution;

  protected JobWorker() {}

  @Inject
  JobWorker(JobQueue queue, JobExecution execution) {
    this.queue = queue;
    this.execution = execution;
  }

  /** Looks at once when a job was queued on this node. */
  void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
    threads.execute(this::takeOne);
  }

  /** Looks for jobs that other nodes queued or left behind. */
  void look() {
    takeOne();
  }

  /** Keeps the leases, and passes on that a job was stopped. */
  void beat() {
    running
        .values()
        .forEach(
            run -> {
              if (!queue.beat(run.job(), run.progress())) {
                run.stop("The job was stopped or taken again");
              }
            });
  }

  private void takeOne() {
    if (!places.tryAcquire()) {
      return;
    }
    Optional<TakenJob> next = Optional.empty();
    try {
      next = queue.take();
    } finally {
      if (next.isEmpty()) {
        places.release();
      }
    }
    next.ifPresent(job -> threads.execute(() -> work(new JobRun(job))));
  }

  private void work(JobRun run) {
    running.put(run.id(), run);
    try {
      execution.run(run);
    } finally {
      running.remove(run.id());
      places.release();
    }
    takeOne();
  }
}
