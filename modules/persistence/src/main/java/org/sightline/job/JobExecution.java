package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.sightline.account.SignIn;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;

/** Runs one attempt at a job on behalf of its owner and writes down how it ended. */
@ApplicationScoped
class JobExecution {

  private static final System.Logger LOGGER = System.getLogger(JobExecution.class.getName());

  private Instance<JobHandler> handlers;
  private JobQueue queue;
  private SignIn accounts;
  private CurrentActor current;

  protected JobExecution() {}

  @Inject
  JobExecution(
      @Any Instance<JobHandler> handlers, JobQueue queue, SignIn accounts, CurrentActor current) {
    this.handlers = handlers;
    this.queue = queue;
    this.accounts = accounts;
    this.current = current;
  }

  @ActivateRequestContext
  void run(JobRun run) {
    try {
      current.is(owner(run));
      JobState end = handler(run.job().kind()).run(run);
      finish(run, end, null);
    } catch (JobCancelled e) {
      finish(run, JobState.CANCELLED, null);
    } catch (RuntimeException e) {
      // Whatever the handler threw: its transaction is rolled back, and the job says so.
      LOGGER.log(System.Logger.Level.ERROR, "Job " + run.id(), e);
      finish(run, JobState.FAILED, run.id().toString());
    }
  }

  private void finish(JobRun run, JobState end, @Nullable String failure) {
    queue.end(run.job(), end, run.progress(), failure);
  }

  private Actor owner(JobRun run) {
    return accounts
        .forJob(run.owner(), run.id().toString())
        .orElseThrow(() -> new IllegalStateException("The owner of the job is disabled"));
  }

  private JobHandler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No handler for jobs of kind " + kind));
  }
}
