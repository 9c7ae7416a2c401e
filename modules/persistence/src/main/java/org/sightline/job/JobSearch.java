package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every three seconds for jobs that other nodes queued or left behind. */
@ApplicationScoped
class JobSearch implements Recurring {

  @Inject private JobWorker worker;

  @Override
  public String when() {
    return "*/3 * * * * *";
  }

  @Override
  public void run() {
    worker.look();
  }
}
