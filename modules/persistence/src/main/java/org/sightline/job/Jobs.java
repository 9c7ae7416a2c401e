package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** Background jobs: queueing, watching, stopping, trying again. */
@ApplicationScoped
public class Jobs {

  private JobRepository jobs;
  private CurrentActor current;
  private Event<JobQueued> queued;
  private Clock clock;

  protected Jobs() {}

  @Inject
  Jobs(JobRepository jobs, CurrentActor current, Event<JobQueued> queued, Clock clock) {
    this.jobs = jobs;
    this.current = current;
    this.queued = queued;
    this.clock = clock;
  }

  /**
   * Queues work on behalf of the actor; it begins after the commit.
   *
   * @param kind the kind of work, which a {@link JobHandler} does
   * @param subject what it works on; null where there is no such thing
   */
  @Transactional
  @OpenToCallers("The façade whose work it is has checked its own permission.")
  public JobId enqueue(String kind, @Nullable UUID subject) {
    Job job = new Job(kind, subject, current.get().account(), clock.instant());
    jobs.add(job);
    queued.fire(new JobQueued(job.id()));
    return job.id();
  }

  /** The newest jobs within reach, at most 200: the own ones, or everybody's. */
  @Requires(Permission.READ_JOBS)
  public List<JobSummary> list() {
    return jobs.list(current.get()).stream().map(Job::summary).toList();
  }

  /**
   * One job.
   *
   * @throws JobNotFound when it is not within reach
   */
  @Requires(Permission.READ_JOBS)
  public JobSummary get(JobId id) {
    return reach(id, Permission.READ_JOBS).summary();
  }

  /**
   * Stops a job of one's own, or any with {@link Permission#MANAGE_JOBS}.
   *
   * @throws JobNotFound when it is not within reach
   * @throws JobStateConflict when it has ended
   */
  @Transactional
  @Requires(Permission.READ_JOBS)
  public void cancel(JobId id) {
    reach(id, Permission.MANAGE_JOBS).cancel(clock.instant());
  }

  /**
   * Has a failed or cancelled job taken again.
   *
   * @throws JobNotFound when it is not within reach
   * @throws JobStateConflict when it waits, runs, was completed or refused
   */
  @Transactional
  @Requires(Permission.MANAGE_JOBS)
  public void retry(JobId id) {
    Job job = reach(id, Permission.MANAGE_JOBS);
    job.retry();
    queued.fire(new JobQueued(id));
  }

  /** How much work waits; it tells of nobody's. */
  @Requires(Permission.READ_METRICS)
  public JobBacklog backlog() {
    return new JobBacklog(
        jobs.count(JobState.QUEUED),
        jobs.count(JobState.RUNNING),
        jobs.oldest(JobState.QUEUED).map(job -> job.summary().times().createdAt()).orElse(null));
  }

  private Job reach(JobId id, Permission permission) {
    return jobs.inReach(id, current.get(), permission).orElseThrow(JobNotFound::new);
  }
}
