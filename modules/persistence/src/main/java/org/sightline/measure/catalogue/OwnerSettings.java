package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sightline.measure.VerdictSettings;
import org.sightline.measure.Verdicts;
import org.sightline.organization.Agencies;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** What the agency that owns a measure has set: its calendar, and when a change counts. */
@ApplicationScoped
class OwnerSettings {

  private Agencies agencies;
  private Clock clock;

  protected OwnerSettings() {}

  @Inject
  OwnerSettings(Agencies agencies, Clock clock) {
    this.agencies = agencies;
    this.clock = clock;
  }

  FiscalCalendar calendar(OrganizationId owner) {
    return agencies
        .find(owner)
        .map(agency -> new FiscalCalendar(agency.fiscalYearStart()))
        .orElse(FiscalCalendar.FEDERAL);
  }

  /** The one place where the thresholds of a verdict are chosen. */
  Verdicts verdicts(OrganizationId owner) {
    return new Verdicts(VerdictSettings.DEFAULT, calendar(owner));
  }

  /** The quarter that runs now. */
  FiscalQuarter now(OrganizationId owner) {
    return calendar(owner).quarterOf(today());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
