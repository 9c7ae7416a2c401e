package org.sightline.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Signs the audit log every hour and checks it every night. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

  @Inject private AuditLog log;
  @Inject private Anchors anchors;

  /** Signs what has grown; after the commit the heads go to the file beside the key. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void sign() {
    anchors.keep(log.signHeads());
  }

  /** Checks the whole log, when nobody waits for it. */
  @Schedule(hour = "2", minute = "23", persistent = false)
  public void verify() {
    log.verifyForInstallation();
  }
}
