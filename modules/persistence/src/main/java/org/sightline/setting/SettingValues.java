package org.sightline.setting;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What holds for one agency.
 *
 * @param set what the agency has set, by the name of the setting
 */
public record SettingValues(Map<String, BigDecimal> set) {

  /** Nothing set: every default holds. */
  public static final SettingValues DEFAULTS = new SettingValues(Map.of());

  public SettingValues {
    set = Map.copyOf(set);
  }

  /**
   * The value of a setting; the default where the agency has set none, or one that an earlier
   * release allowed and this one does not.
   */
  public BigDecimal of(SettingKey key) {
    BigDecimal value = set.get(key.name());
    return value != null && key.allows(value) ? value : key.standard();
  }

  /** The value of an integer. */
  public int whole(SettingKey key) {
    return of(key).intValueExact();
  }
}
