package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.security.CurrentActor;
import org.sightline.time.FiscalCalendar;

/** Who writes, in which calendar, and what is recorded of it. */
@ApplicationScoped
class IndicatorJournal {

  private AuditTrail audit;
  private CurrentActor current;
  private IndicatorReading reading;

  protected IndicatorJournal() {}

  @Inject
  IndicatorJournal(AuditTrail audit, CurrentActor current, IndicatorReading reading) {
    this.audit = audit;
    this.current = current;
    this.reading = reading;
  }

  String userName() {
    return current.get().userName();
  }

  FiscalCalendar calendar(Indicator indicator) {
    return reading.calendar(indicator.agency());
  }

  void record(Indicator indicator, AuditAction action, String what, @Nullable String reason) {
    audit.record(
        AuditEntry.on(indicator.agency(), action, "Indicator", indicator.id())
            .with("what", what)
            .because(reason));
  }
}
