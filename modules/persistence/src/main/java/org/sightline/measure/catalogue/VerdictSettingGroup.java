package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.measure.VerdictSettings;
import org.sightline.setting.SettingGroup;
import org.sightline.setting.SettingKey;
import org.sightline.setting.SettingValues;

/**
 * The thresholds of a verdict as settings of an agency. Defaults are those of {@link
 * VerdictSettings#DEFAULT}; the ranges of the two bases touch and do not overlap, so that no two
 * settings contradict each other.
 */
@ApplicationScoped
class VerdictSettingGroup implements SettingGroup {

  static final SettingKey SUPPRESSED_BELOW = whole("verdict.suppressed-below", 11, 1, 30);
  static final SettingKey COMPARED_FROM = whole("verdict.compared-from", 30, 30, 1_000);
  static final SettingKey LIMITS_FROM = whole("verdict.limits-from", 5, 5, 24);
  static final SettingKey BASELINE = whole("verdict.baseline", 12, 5, 40);
  static final SettingKey SMALLEST_CHANGE = decimal("verdict.smallest-change", "0.02", "0");
  static final SettingKey SHOWABLE_CHANGE = decimal("verdict.showable-change", "0.05", "0.001");

  @Override
  public List<SettingKey> keys() {
    return List.of(
        SUPPRESSED_BELOW, COMPARED_FROM, LIMITS_FROM, BASELINE, SMALLEST_CHANGE, SHOWABLE_CHANGE);
  }

  /** The thresholds that an agency has set. */
  static VerdictSettings of(SettingValues values) {
    return new VerdictSettings(
        values.whole(SUPPRESSED_BELOW),
        values.whole(COMPARED_FROM),
        values.whole(LIMITS_FROM),
        values.whole(BASELINE),
        values.of(SMALLEST_CHANGE).doubleValue(),
        values.of(SHOWABLE_CHANGE).doubleValue());
  }

  private static SettingKey whole(String name, long standard, long smallest, long largest) {
    return SettingKey.whole(VerdictSettingGroup.class, name, standard, smallest, largest);
  }

  private static SettingKey decimal(String name, String standard, String smallest) {
    return SettingKey.decimal(VerdictSettingGroup.class, name, standard, smallest, "0.5");
  }
}
