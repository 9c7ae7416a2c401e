package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.job.JobSummary;
import org.sightline.job.Jobs;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.executive.Cycles;

/**
 * The second part of the demo: goals, hypotheses, executives and their plans, one job for each
 * agency. It needs the services of the first part, and comes to a store that has only that.
 */
@ApplicationScoped
class DemoChain {

  /** The kind of the jobs; their subject is the agency. */
  static final String JOB = "demo-chain";

  /** The fiscal year of the plans: that of the quarter that is running. */
  static final int YEAR = DemoReports.RUNNING.year().value();

  private Jobs jobs;
  private DemoAgencies agencies;
  private Cycles cycles;

  protected DemoChain() {}

  @Inject
  DemoChain(Jobs jobs, DemoAgencies agencies, Cycles cycles) {
    this.jobs = jobs;
    this.agencies = agencies;
    this.cycles = cycles;
  }

  /** Queues what is missing and does not wait or run already. */
  @Transactional
  void queue() {
    Set<UUID> underWay =
        jobs.list().stream()
            .filter(job -> job.kind().equals(JOB) && !job.state().isEnded())
            .map(JobSummary::subject)
            .collect(Collectors.toSet());
    agencies.present().values().stream()
        .filter(agency -> !isLoaded(agency) && !underWay.contains(agency.value()))
        .forEach(agency -> jobs.enqueue(JOB, agency.value()));
  }

  /** The load opens the cycle of the year, in its own transaction. */
  boolean isLoaded(OrganizationId agency) {
    return cycles.ofYear(agency, YEAR).isPresent();
  }
}
