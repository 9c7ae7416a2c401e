package org.sightline.app.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sightline.audit.AuditLog;
import org.sightline.job.Jobs;
import org.sightline.mail.Outbox;
import org.sightline.persistence.ProductVersion;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * How the node and its store are, for those who run them. The open world asks {@code /health/ready}
 * and learns nothing but yes or no.
 */
@ApplicationScoped
class HealthDetails {

  private StoreRepository store;
  private DataFolder folder;
  private Jobs jobs;
  private Outbox mail;
  private AuditLog audit;
  private Clock clock;

  protected HealthDetails() {}

  @Inject
  HealthDetails(
      StoreRepository store,
      DataFolder folder,
      Jobs jobs,
      Outbox mail,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.folder = folder;
    this.jobs = jobs;
    this.mail = mail;
    this.audit = audit;
    this.clock = clock;
  }

  /** Looks at everything now. */
  @Requires(Permission.READ_METRICS)
  public NodeHealth read() {
    Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    return new NodeHealth(
        ProductVersion.current(),
        started,
        Duration.between(started, clock.instant()).toSeconds(),
        store.health(),
        folder.disk(),
        jobs.backlog(),
        mail.backlog(),
        audit.lastVerification().orElse(null),
        folder.lastBackup().orElse(null));
  }
}
