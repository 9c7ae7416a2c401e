package org.sightline.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.Direction;
import org.sightline.measure.Unit;

class IndicatorRulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -",
        "0, 0, -",
        "9999999999999, 0.0000005, -",
        "1e30, -, BASELINE_NOT_STORABLE",
        "1e-40, -, BASELINE_NOT_STORABLE",
        "-1, -, BASELINE_OUT_OF_RANGE",
        "1, 1e30, TOLERANCE_NOT_STORABLE",
        "1, 0.0000004, TOLERANCE_NOT_STORABLE"
      })
  void takesNumbersThatTheStoreHolds(
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal tolerance,
      IndicatorRefused.@Nullable Fault fault) {
    assertThat(IndicatorRules.fault(wanted(baseline, tolerance)))
        .isEqualTo(Optional.ofNullable(fault));
  }

  private static NewIndicator wanted(
      @Nullable BigDecimal baseline, @Nullable BigDecimal tolerance) {
    return new NewIndicator(
        new GoalId(new UUID(1, 1)),
        "CODE",
        "Name",
        "What is counted",
        IndicatorCategory.OUTPUT,
        Unit.COUNT,
        Direction.INCREASE,
        Accumulation.PERIOD_TOTAL,
        Frequency.MONTHLY,
        baseline == null ? null : new Baseline(baseline, LocalDate.of(2025, 9, 30)),
        tolerance,
        false,
        null);
  }
}
