package org.sightline.dashboard.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.table.TablePage;
import org.sightline.job.JobId;
import org.sightline.job.JobNotFound;
import org.sightline.job.JobState;
import org.sightline.job.JobSummary;
import org.sightline.job.Jobs;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Background jobs, {@code #{jobs.…}}. */
@Named("jobs")
@RequestScoped
public class JobsView {

  @Inject private Jobs jobs;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private TablePage<Row> page = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(JobsView.class);
    if (exchange.isPost()) {
      change();
    }
    boolean manager = current.get().may(Permission.MANAGE_JOBS);
    page = TablePage.whole(jobs.list().stream().map(job -> new Row(job, manager)).toList());
  }

  /** The newest jobs within reach. */
  public TablePage<Row> getPage() {
    return page;
  }

  private void change() {
    try {
      JobId id = id();
      if (exchange.parameter("do").equals("retry")) {
        jobs.retry(id);
        exchange.redirect("/job/jobs.xhtml?done=retried");
      } else {
        jobs.cancel(id);
        exchange.redirect("/job/jobs.xhtml?done=stopped");
      }
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private JobId id() {
    try {
      return new JobId(UUID.fromString(exchange.parameter("job")));
    } catch (IllegalArgumentException e) {
      throw new JobNotFound();
    }
  }

  /**
   * A job as the page shows it.
   *
   * @param job the job
   * @param manager whether the reader may have it taken again
   */
  public record Row(JobSummary job, boolean manager) {

    /** The word for its state. */
    public Text state() {
      return Text.of(JobState.class, "state." + job.state().name());
    }

    /** Tone of that word. */
    public String tone() {
      return switch (job.state()) {
        case COMPLETED -> "good";
        case FAILED, REJECTED -> "bad";
        case CANCELLED -> "steady";
        case QUEUED, RUNNING -> "info";
      };
    }

    /** Whether it can be stopped. */
    public boolean isStoppable() {
      return !job.state().isEnded();
    }

    /** Whether it can be taken again. */
    public boolean isRepeatable() {
      return manager && (job.state() == JobState.FAILED || job.state() == JobState.CANCELLED);
    }
  }
}
