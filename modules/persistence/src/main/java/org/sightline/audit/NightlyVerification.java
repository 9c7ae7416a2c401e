package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sightline.job.Recurring;

/** Checks the whole log every night, when nobody waits for it. */
@ApplicationScoped
class NightlyVerification implements Recurring {

  @Inject private AuditLog log;

  @Override
  public String when() {
    return "0 23 2 * * *";
  }

  @Override
  public void run() {
    log.verifyForInstallation();
  }
}
