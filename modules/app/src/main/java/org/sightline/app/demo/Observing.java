package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.series.HispMeasures;
import org.sightline.job.JobRun;

/** Has the figures of the demo observed, and the load written into the audit trail. */
@ApplicationScoped
class Observing {

  private HispMeasures measures;
  private AuditTrail audit;

  protected Observing() {}

  @Inject
  Observing(HispMeasures measures, AuditTrail audit) {
    this.measures = measures;
    this.audit = audit;
  }

  @Transactional(TxType.MANDATORY)
  void observe(Set<ServiceId> services, JobRun run, int total) {
    int done = total - services.size();
    for (ServiceId service : services) {
      measures.observe(Set.of(service), null);
      run.progress(++done, total);
    }
    audit.record(
        AuditEntry.inSystem(AuditAction.DEMO_LOADED, "Job", run.id().toString())
            .with("services", services.size()));
  }
}
