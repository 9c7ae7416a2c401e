package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.measure.VerdictSettings;
import org.sightline.setting.SettingKey;
import org.sightline.setting.SettingValues;

class VerdictSettingGroupTest {

  private final List<SettingKey> keys = new VerdictSettingGroup().keys();

  @Test
  void hasTheDefaultsOfTheVerdicts() {
    assertThat(VerdictSettingGroup.of(SettingValues.DEFAULTS)).isEqualTo(VerdictSettings.DEFAULT);
  }

  @Test
  void allowsNoTwoValuesThatContradictEachOther() {
    int combinations = 1 << keys.size();

    for (int bits = 0; bits < combinations; bits++) {
      assertThat(VerdictSettingGroup.of(new SettingValues(ends(bits)))).isNotNull();
    }
  }

  @Test
  void callsEachSettingByNameInBothLanguages() {
    assertThat(keys).extracting(SettingKey::name).doesNotHaveDuplicates();
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(key.label().in(Locale.forLanguageTag("es")))
                    .isNotBlank()
                    .isNotEqualTo(key.label().in(Locale.ENGLISH)));
  }

  /** Each setting at one end of its range. */
  private Map<String, BigDecimal> ends(int bits) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      SettingKey key = keys.get(i);
      values.put(key.name(), (bits >> i & 1) == 0 ? key.smallest() : key.largest());
    }
    return values;
  }
}
