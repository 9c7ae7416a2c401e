package org.sightline.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingKeyTest {

  private static final SettingKey WHOLE =
      SettingKey.whole(SettingKeyTest.class, "test.whole", 11, 1, 30);
  private static final SettingKey DECIMAL =
      SettingKey.decimal(SettingKeyTest.class, "test.decimal", "0.02", "0", "0.5");

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "30, true", "30.000000, true", "31, false", "5.5, false"})
  void allowsIntegersInItsRange(BigDecimal value, boolean allowed) {
    assertThat(WHOLE.allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, false",
    "0, true",
    "0.5, true",
    "0.500001, false",
    "0.000001, true",
    "0.0000001, false",
  })
  void allowsDecimalsInItsRange(BigDecimal value, boolean allowed) {
    assertThat(DECIMAL.allows(value)).isEqualTo(allowed);
  }

  @Test
  void refusesADefaultOutOfRange() {
    assertThatThrownBy(() -> SettingKey.whole(SettingKeyTest.class, "test.whole", 0, 1, 30))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesTheDefaultWhereNothingUsableIsSet() {
    assertThat(SettingValues.DEFAULTS.whole(WHOLE)).isEqualTo(11);
    assertThat(values("20.000000").whole(WHOLE)).isEqualTo(20);
    assertThat(values("99").whole(WHOLE)).isEqualTo(11);
  }

  private static SettingValues values(String whole) {
    return new SettingValues(Map.of("test.whole", new BigDecimal(whole)));
  }
}
