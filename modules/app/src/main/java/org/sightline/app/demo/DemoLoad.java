package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sightline.job.JobCompletion;
import org.sightline.job.JobHandler;
import org.sightline.job.JobRun;
import org.sightline.job.JobState;

/** The job that loads the demo data: all of it in one transaction, or nothing. */
@ApplicationScoped
class DemoLoad implements JobHandler {

  private DemoWriting writing;
  private DemoData data;
  private DemoChain chain;
  private JobCompletion completion;

  protected DemoLoad() {}

  @Inject
  DemoLoad(DemoWriting writing, DemoData data, DemoChain chain, JobCompletion completion) {
    this.writing = writing;
    this.data = data;
    this.chain = chain;
    this.completion = completion;
  }

  @Override
  public String kind() {
    return DemoData.JOB;
  }

  @Override
  @Transactional
  public JobState run(JobRun run) {
    if (!data.isLoaded()) {
      writing.write(new DemoReports(), run);
    }
    completion.complete(run);
    chain.queue();
    return JobState.COMPLETED;
  }
}
