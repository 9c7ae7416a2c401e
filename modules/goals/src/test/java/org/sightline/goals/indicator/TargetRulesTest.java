package org.sightline.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.Direction;
import org.sightline.measure.Unit;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

class TargetRulesTest {

  private static final Period YEAR = FiscalCalendar.FEDERAL.parse("FY2027");
  private static final Baseline BASELINE =
      new Baseline(new BigDecimal("62"), LocalDate.of(2025, 9, 30));

  @ParameterizedTest
  @CsvSource({"2027-09-30, true", "2027-10-01, false"})
  void refusesATargetWhosePeriodIsOver(LocalDate today, boolean fits) {
    assertThat(
            TargetRules.faults(
                    Unit.PERCENT, Direction.INCREASE, BASELINE, target("70", null), 1, today)
                .contains(TargetFault.IN_THE_PAST))
        .isEqualTo(!fits);
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 62, false",
    "INCREASE, 62.000001, true",
    "DECREASE, 62, false",
    "DECREASE, 61.999999, true",
    "MAINTAIN_ABOVE, 62, true"
  })
  void liesBeyondTheBaseline(Direction direction, String value, boolean fits) {
    assertThat(
            TargetRules.faults(
                    Unit.PERCENT, direction, BASELINE, target(value, null), 1, YEAR.start())
                .contains(TargetFault.NOT_BEYOND_THE_BASELINE))
        .isEqualTo(!fits);
  }

  @ParameterizedTest
  @EnumSource(TargetKind.class)
  void liesBeyondTheBaselineWhateverItIsFor(TargetKind kind) {
    assertThat(
            TargetRules.faults(
                Unit.PERCENT, Direction.INCREASE, BASELINE, target(kind, "62"), 1, YEAR.start()))
        .containsExactly(TargetFault.NOT_BEYOND_THE_BASELINE);
    assertThat(
            TargetRules.faults(
                Unit.PERCENT, Direction.INCREASE, BASELINE, target(kind, "63"), 1, YEAR.start()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "9999999999999, -",
        "0, -",
        "1e30, NOT_STORABLE",
        "-1e30, NOT_STORABLE",
        "1e-40, NOT_STORABLE"
      })
  void takesNumbersThatTheStoreHolds(String value, @Nullable TargetFault fault) {
    assertThat(
            TargetRules.faults(
                Unit.CURRENCY, Direction.INCREASE, null, target(value, null), 1, YEAR.start()))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource({"2000, false", "2001, true"})
  void limitsTheReason(int length, boolean tooLong) {
    NewTarget target = target("70", "x".repeat(length));

    assertThat(
            TargetRules.faults(Unit.PERCENT, Direction.INCREASE, BASELINE, target, 1, YEAR.start())
                .contains(TargetFault.REASON_TOO_LONG))
        .isEqualTo(tooLong);
  }

  @Test
  void wantsAReasonFromTheSecondRevisionOn() {
    assertThat(
            TargetRules.faults(
                Unit.PERCENT, Direction.INCREASE, BASELINE, target("70", " "), 2, YEAR.start()))
        .containsExactly(TargetFault.REASON_MISSING);
    assertThat(
            TargetRules.faults(
                Unit.PERCENT, Direction.INCREASE, BASELINE, target("70", "why"), 2, YEAR.start()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 70, 69, true",
    "INCREASE, 70, 71, false",
    "DECREASE, 70, 71, true",
    "DECREASE, 70, 69, false",
    "UNDEFINED, 70, 69, false"
  })
  void callsSoftenedWhatIsEasierToReach(
      Direction direction, BigDecimal before, BigDecimal now, boolean softened) {
    assertThat(Softening.of(direction, before, now)).isEqualTo(softened);
  }

  private static NewTarget target(String value, @Nullable String reason) {
    return new NewTarget(
        new IndicatorId(new UUID(1, 1)),
        TargetKind.FINAL,
        YEAR,
        new BigDecimal(value),
        null,
        reason);
  }

  private static NewTarget target(TargetKind kind, String value) {
    return new NewTarget(
        new IndicatorId(new UUID(1, 1)), kind, YEAR, new BigDecimal(value), null, null);
  }
}
