package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.goals.progress.ProgressThresholds;
import org.sightline.organization.OrganizationId;
import org.sightline.setting.SettingGroup;
import org.sightline.setting.SettingKey;
import org.sightline.setting.SettingValues;
import org.sightline.setting.Settings;

/**
 * From which attainment on a status holds, as the agencies have set it. Defaults are those of
 * {@link ProgressThresholds#DEFAULT}; the ranges touch and do not overlap, so that no two settings
 * contradict each other.
 */
@ApplicationScoped
class ProgressSettings implements SettingGroup {

  static final SettingKey AHEAD = key("goals.ahead-from", "1.10", "1", "2");
  static final SettingKey ON_TRACK = key("goals.on-track-from", "0.90", "0.80", "1");
  static final SettingKey AT_RISK = key("goals.at-risk-from", "0.75", "0.10", "0.80");

  private Settings settings;

  protected ProgressSettings() {}

  @Inject
  ProgressSettings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public List<SettingKey> keys() {
    return List.of(AHEAD, ON_TRACK, AT_RISK);
  }

  /**
   * The one place where the thresholds of a status are chosen.
   *
   * @return an entry for each agency
   */
  Map<OrganizationId, ProgressThresholds> of(Collection<OrganizationId> agencies) {
    Map<OrganizationId, ProgressThresholds> thresholds = new HashMap<>();
    settings
        .ofAll(Set.copyOf(agencies))
        .forEach((agency, values) -> thresholds.put(agency, thresholds(values)));
    return thresholds;
  }

  private static ProgressThresholds thresholds(SettingValues values) {
    return new ProgressThresholds(values.of(AHEAD), values.of(ON_TRACK), values.of(AT_RISK));
  }

  private static SettingKey key(String name, String standard, String smallest, String largest) {
    return SettingKey.decimal(ProgressSettings.class, name, standard, smallest, largest);
  }
}
