package org.sightline.goals.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Direction;

class AimTest {

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 69.999999, false",
    "INCREASE, 70, true",
    "INCREASE, 70.000000, true",
    "INCREASE, 70.000001, true",
    "DECREASE, 69.999999, true",
    "DECREASE, 70, true",
    "DECREASE, 70.000001, false",
    "MAINTAIN_ABOVE, 69.999999, false",
    "MAINTAIN_ABOVE, 70, true",
    "MAINTAIN_BELOW, 70, true",
    "MAINTAIN_BELOW, 70.000001, false",
    "MILESTONE, 70, true",
    "MILESTONE, 69, false"
  })
  void countsATieAsMet(Direction direction, BigDecimal actual, boolean met) {
    Aim aim = Aim.at(direction, new BigDecimal("62"), new BigDecimal("70"));

    assertThat(aim.isMetBy(actual)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"39.999999, false", "40, true", "45, true", "50, true", "50.000001, false"})
  void holdsBothBoundsOfARange(BigDecimal actual, boolean met) {
    Aim aim = Aim.within(new Bounds(new BigDecimal("40"), new BigDecimal("50")));

    assertThat(aim.isMetBy(actual)).isEqualTo(met);
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bounds(BigDecimal.TEN, BigDecimal.ONE));
  }
}
