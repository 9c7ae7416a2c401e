package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.job.JobId;
import org.sightline.job.Jobs;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;

/** Who imports, when, and what is written down and queued with it. */
@ApplicationScoped
class ImportJournal {

  private Jobs jobs;
  private AuditTrail audit;
  private CurrentActor current;
  private Clock clock;

  protected ImportJournal() {}

  @Inject
  ImportJournal(Jobs jobs, AuditTrail audit, CurrentActor current, Clock clock) {
    this.jobs = jobs;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  Actor actor() {
    return current.get();
  }

  Instant now() {
    return clock.instant();
  }

  JobId enqueue(ImportId id) {
    return jobs.enqueue(Imports.JOB, id.value());
  }

  void record(AuditEntry what) {
    audit.record(what);
  }
}
