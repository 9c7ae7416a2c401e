package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sightline.job.JobSummary;
import org.sightline.job.Jobs;

/** Queues the load of the demo data where the store does not have it. */
@ApplicationScoped
class DemoData {

  /** The kind of the job. */
  static final String JOB = "demo-data";

  private Jobs jobs;
  private DemoAgencies agencies;
  private DemoChain chain;

  protected DemoData() {}

  @Inject
  DemoData(Jobs jobs, DemoAgencies agencies, DemoChain chain) {
    this.jobs = jobs;
    this.agencies = agencies;
    this.chain = chain;
  }

  /**
   * Queues the load on behalf of the actor, unless it was done, waits or runs; the first part
   * queues the second one when it ends.
   */
  @Transactional
  void queue() {
    if (isLoaded()) {
      chain.queue();
    } else if (jobs.list().stream().noneMatch(DemoData::isUnderWay)) {
      jobs.enqueue(JOB, null);
    }
  }

  /** The load makes the agencies without accounts, in its own transaction. */
  boolean isLoaded() {
    return agencies.present().size() == DemoAgency.values().length;
  }

  private static boolean isUnderWay(JobSummary job) {
    return job.kind().equals(JOB) && !job.state().isEnded();
  }
}
