package org.sightline.lineofsight.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;

/** Tells when something happens to a hypothesis, and writes it into the audit trail. */
@ApplicationScoped
class HypothesisLedger {

  private AuditTrail audit;
  private Clock clock;

  protected HypothesisLedger() {}

  @Inject
  HypothesisLedger(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /** To the microsecond, which is what the store keeps. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Begins an entry about a hypothesis. */
  static AuditEntry entry(AuditAction action, Hypothesis hypothesis) {
    return AuditEntry.on(hypothesis.agencyId(), action, "Hypothesis", hypothesis.id());
  }

  /** Writes it; the last thing that a transaction does. */
  void record(AuditEntry entry) {
    audit.record(entry);
  }
}
