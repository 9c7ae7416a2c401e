package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.sightline.job.JobCompletion;
import org.sightline.job.JobHandler;
import org.sightline.job.JobRun;
import org.sightline.job.JobState;
import org.sightline.organization.OrganizationId;

/** The job that loads the second part for one agency: all of it in one transaction, or nothing. */
@ApplicationScoped
class DemoChainLoad implements JobHandler {

  private DemoChain chain;
  private DemoAgencies agencies;
  private ChainWriting writing;
  private JobCompletion completion;

  protected DemoChainLoad() {}

  @Inject
  DemoChainLoad(
      DemoChain chain, DemoAgencies agencies, ChainWriting writing, JobCompletion completion) {
    this.chain = chain;
    this.agencies = agencies;
    this.writing = writing;
    this.completion = completion;
  }

  @Override
  public String kind() {
    return DemoChain.JOB;
  }

  @Override
  @Transactional
  public JobState run(JobRun run) {
    OrganizationId agency = new OrganizationId(Objects.requireNonNull(run.subject()));
    if (!chain.isLoaded(agency)) {
      agencies.present().entrySet().stream()
          .filter(one -> one.getValue().equals(agency))
          .map(Map.Entry::getKey)
          .findFirst()
          .ifPresent(which -> writing.write(which, agency));
    }
    completion.complete(run);
    return JobState.COMPLETED;
  }
}
