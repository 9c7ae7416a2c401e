package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps every two seconds the leases of the jobs that run on this node. */
@ApplicationScoped
class JobHeartbeat implements Recurring {

  @Inject private JobWorker worker;

  @Override
  public String when() {
    return "*/2 * * * * *";
  }

  @Override
  public void run() {
    worker.beat();
  }
}
