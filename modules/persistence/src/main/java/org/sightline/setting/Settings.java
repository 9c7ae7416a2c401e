package org.sightline.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.AgencyNotFound;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** What agencies have set, and what holds where they have not. */
@ApplicationScoped
public class Settings {

  /** The most agencies that one call reads together. */
  public static final int MOST = 1_000;

  @Inject private Instance<SettingGroup> groups;

  private SettingRepository settings;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected Settings() {}

  @Inject
  Settings(SettingRepository settings, CurrentActor current, AuditTrail audit, Clock clock) {
    this.settings = settings;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** What holds for an agency. */
  @OpenToCallers("Rules ask for their thresholds, whoever reads the result.")
  public SettingValues of(OrganizationId agency) {
    return ofAll(List.of(agency)).getOrDefault(agency, SettingValues.DEFAULTS);
  }

  /**
   * What holds for many agencies, read together.
   *
   * @return an entry for each of them
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @OpenToCallers("Rules ask for their thresholds, whoever reads the result.")
  public Map<OrganizationId, SettingValues> ofAll(Collection<OrganizationId> agencies) {
    if (agencies.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " agencies: " + agencies.size());
    }
    Map<OrganizationId, SettingValues> values = new HashMap<>();
    set(agencies).forEach((agency, own) -> values.put(agency, new SettingValues(own)));
    return values;
  }

  /** The values that each agency has chosen, by the names of the settings. */
  private Map<OrganizationId, Map<String, BigDecimal>> set(Collection<OrganizationId> agencies) {
    Map<OrganizationId, Map<String, BigDecimal>> set = new HashMap<>();
    agencies.forEach(agency -> set.put(agency, new HashMap<>()));
    for (SettingChange last : settings.last(agencies)) {
      BigDecimal value = last.value();
      if (value != null) {
        set.getOrDefault(last.agencyId(), new HashMap<>()).put(last.name(), value);
      }
    }
    return set;
  }

  /**
   * All settings of an agency, by name.
   *
   * @throws AgencyNotFound when the agency is not within reach
   */
  @Requires(Permission.MANAGE_SETTINGS)
  public List<SettingState> list(OrganizationId agency) {
    requireReach(agency);
    Map<String, SettingChange> last = last(agency);
    return keys().values().stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .map(key -> state(key, last.get(key.name())))
        .toList();
  }

  /**
   * The changes of a setting, the last one first.
   *
   * @param limit most rows, from 1
   * @throws AgencyNotFound when the agency is not within reach
   * @throws SettingNotFound when there is no setting of this name
   */
  @Requires(Permission.MANAGE_SETTINGS)
  public List<SettingEvent> history(OrganizationId agency, String name, int limit) {
    requireReach(agency);
    return settings.history(agency, key(name).name(), limit).stream()
        .map(SettingChange::event)
        .toList();
  }

  /**
   * Changes a setting.
   *
   * @param value the new value; null for the default
   * @param version the version that the caller has read, 0 where it was never changed
   * @throws AgencyNotFound when the agency is not within reach
   * @throws SettingNotFound when there is no setting of this name
   * @throws SettingRefused when the value is out of range
   * @throws StaleVersion when it has changed since
   */
  @Transactional
  @Requires(Permission.MANAGE_SETTINGS)
  public SettingState change(
      OrganizationId agency, String name, @Nullable BigDecimal value, long version) {
    requireReach(agency);
    SettingKey key = key(name);
    if (value != null && !key.allows(value)) {
      throw new SettingRefused(key);
    }
    SettingChange last = last(agency).get(name);
    StaleVersion.check(version, last == null ? 0 : last.ordinal());
    SettingChange change =
        new SettingChange(agency, key, last, value, current.get(), clock.instant());
    keep(agency, name, change);
    return state(key, change);
  }

  private void keep(OrganizationId agency, String name, SettingChange change) {
    settings.add(change);
    audit.record(
        AuditEntry.inAgency(agency.value(), AuditAction.SETTING_CHANGED, "Setting", name)
            .with("from", text(change.event().from()))
            .with("to", text(change.event().to())));
  }

  private static String text(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  private static SettingState state(SettingKey key, @Nullable SettingChange last) {
    long version = last == null ? 0 : last.ordinal();
    BigDecimal value = last == null ? null : last.value();
    return value != null && key.allows(value)
        ? new SettingState(key, value, false, version)
        : new SettingState(key, key.standard(), true, version);
  }

  private Map<String, SettingChange> last(OrganizationId agency) {
    return settings.last(List.of(agency)).stream()
        .collect(Collectors.toMap(SettingChange::name, Function.identity()));
  }

  private SettingKey key(String name) {
    SettingKey key = keys().get(name);
    if (key == null) {
      throw new SettingNotFound();
    }
    return key;
  }

  private Map<String, SettingKey> keys() {
    return groups.stream()
        .flatMap(group -> group.keys().stream())
        .collect(Collectors.toMap(SettingKey::name, Function.identity()));
  }

  private void requireReach(OrganizationId agency) {
    if (!current.get().scope(Permission.MANAGE_SETTINGS).contains(agency)) {
      throw new AgencyNotFound();
    }
  }
}
