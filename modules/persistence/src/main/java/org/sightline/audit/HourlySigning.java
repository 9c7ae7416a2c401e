package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sightline.job.Recurring;

/** Signs every hour what the log has grown; afterwards the heads go to the file beside the key. */
@ApplicationScoped
class HourlySigning implements Recurring {

  @Inject private AuditLog log;
  @Inject private Anchors anchors;

  @Override
  public String when() {
    return "0 7 * * * *";
  }

  @Override
  public void run() {
    anchors.keep(log.signHeads());
  }
}
