package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sightline.measure.VerdictSettings;
import org.sightline.measure.Verdicts;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.setting.SettingValues;
import org.sightline.setting.Settings;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** What the agency that owns a measure has set: its calendar, and when a change counts. */
@ApplicationScoped
class OwnerSettings {

  private Agencies agencies;
  private Settings settings;
  private Clock clock;

  protected OwnerSettings() {}

  @Inject
  OwnerSettings(Agencies agencies, Settings settings, Clock clock) {
    this.agencies = agencies;
    this.settings = settings;
    this.clock = clock;
  }

  /** The owner of each measure. */
  static List<OrganizationId> owners(Collection<MeasureSummary> measures) {
    return measures.stream().map(measure -> measure.subject().owner()).toList();
  }

  FiscalCalendar calendar(OrganizationId owner) {
    return agencies.find(owner).map(OwnerSettings::calendar).orElse(FiscalCalendar.FEDERAL);
  }

  /**
   * The calendars of many owners, in as many queries as for one.
   *
   * @return an entry for each owner
   */
  Map<OrganizationId, FiscalCalendar> calendars(Collection<OrganizationId> owners) {
    Set<OrganizationId> once = Set.copyOf(owners);
    Map<OrganizationId, Agency> known = agencies.all(once);
    Map<OrganizationId, FiscalCalendar> calendars = new HashMap<>();
    for (OrganizationId owner : once) {
      Agency agency = known.get(owner);
      calendars.put(owner, agency == null ? FiscalCalendar.FEDERAL : calendar(agency));
    }
    return calendars;
  }

  /** The judge of one owner. */
  Verdicts verdicts(OrganizationId owner) {
    return verdicts(List.of(owner)).values().iterator().next();
  }

  /**
   * The judges of many owners, in as many queries as for one. The one place where the thresholds of
   * a verdict are chosen.
   *
   * @return an entry for each owner
   */
  Map<OrganizationId, Verdicts> verdicts(Collection<OrganizationId> owners) {
    Map<OrganizationId, VerdictSettings> thresholds = thresholds(owners);
    Map<OrganizationId, Verdicts> judges = new HashMap<>();
    calendars(owners)
        .forEach(
            (owner, calendar) ->
                judges.put(
                    owner, new Verdicts(Objects.requireNonNull(thresholds.get(owner)), calendar)));
    return judges;
  }

  /**
   * The thresholds of many owners, in as many queries as for one.
   *
   * @return an entry for each owner
   */
  Map<OrganizationId, VerdictSettings> thresholds(Collection<OrganizationId> owners) {
    Set<OrganizationId> once = Set.copyOf(owners);
    Map<OrganizationId, SettingValues> set = settings.ofAll(once);
    Map<OrganizationId, VerdictSettings> thresholds = new HashMap<>();
    for (OrganizationId owner : once) {
      SettingValues own = set.getOrDefault(owner, SettingValues.DEFAULTS);
      thresholds.put(owner, VerdictSettingGroup.of(own));
    }
    return thresholds;
  }

  /** The quarter that runs now. */
  FiscalQuarter now(OrganizationId owner) {
    return calendar(owner).quarterOf(today());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static FiscalCalendar calendar(Agency agency) {
    return new FiscalCalendar(agency.fiscalYearStart());
  }
}
