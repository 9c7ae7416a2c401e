package org.sightline.goals.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.Unit;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

class MeasurementRulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PERCENT, 100, -, -, -",
        "PERCENT, 100.000001, -, -, OUT_OF_RANGE",
        "PERCENT, -0.000001, -, -, OUT_OF_RANGE",
        "PERCENT, 50.05, 1, 2, -",
        "PERCENT, 50.051, 1, 2, NOT_THE_SHARE",
        "PERCENT, 100, 3, 2, BAD_COUNTS",
        "PERCENT, 50, 1, -, BAD_COUNTS",
        "PERCENT, 50, 1, 0, BAD_COUNTS",
        "RATIO, 1.5, 3, 2, -",
        "COUNT, 10000000000000, -, -, TOO_LARGE",
        "CURRENCY, -1e30, -, -, TOO_LARGE",
        "COUNT, 1e-40, -, -, TOO_SMALL",
        "COUNT, 1e-999999999, -, -, TOO_SMALL",
        "PERCENT, 1e-999999999, 1, 2, TOO_SMALL",
        "COUNT, 0.0000005, -, -, -",
        "COUNT, 0e-40, -, -, -",
        "RATIO, 1, 1e30, 1, COUNTS_NOT_STORABLE",
        "RATIO, 1, 1, 1e30, COUNTS_NOT_STORABLE",
        "RATIO, 1, 1, 1e-40, COUNTS_NOT_STORABLE",
        "SCORE_1_5, 0.99, -, -, OUT_OF_RANGE"
      })
  void checksTheNumbers(
      Unit unit,
      BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable MeasurementFault fault) {
    NewMeasurement measurement = measurement(value, numerator, denominator, null);

    assertThat(MeasurementRules.faults(unit, false, measurement))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, true", "0, true", "1, false"})
  void wantsABaseForAnEstimate(@Nullable Long n, boolean missing) {
    NewMeasurement measurement = measurement(new BigDecimal("50"), null, null, n);

    assertThat(
            MeasurementRules.faults(Unit.PERCENT, true, measurement)
                .contains(MeasurementFault.BASE_MISSING))
        .isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, -",
        "0.5, -",
        "-0.1, ERROR_NEGATIVE",
        "1e30, ERROR_NOT_STORABLE",
        "1e-40, ERROR_NOT_STORABLE"
      })
  void checksTheStandardError(BigDecimal error, @Nullable MeasurementFault fault) {
    assertThat(MeasurementRules.faults(Unit.COUNT, false, noted(error, null)))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource({"999999999999, false", "1000000000000, true", "9223372036854775807, true"})
  void limitsTheBase(long n, boolean tooLarge) {
    NewMeasurement measurement = measurement(BigDecimal.ONE, null, null, n);

    assertThat(
            MeasurementRules.faults(Unit.COUNT, false, measurement)
                .contains(MeasurementFault.BASE_TOO_LARGE))
        .isEqualTo(tooLarge);
  }

  @ParameterizedTest
  @CsvSource({"2000, false", "2001, true"})
  void limitsTheNote(int length, boolean tooLong) {
    NewMeasurement measurement = noted(null, "x".repeat(length));

    assertThat(
            MeasurementRules.faults(Unit.COUNT, false, measurement)
                .contains(MeasurementFault.NOTE_TOO_LONG))
        .isEqualTo(tooLong);
  }

  @ParameterizedTest
  @EnumSource(MeasurementFault.class)
  void hasWordsForEachFaultInBothLanguages(MeasurementFault fault) {
    assertThat(fault.text().in(Locale.ENGLISH)).isNotBlank();
    assertThat(fault.text().in(new Locale("es")))
        .isNotBlank()
        .isNotEqualTo(fault.text().in(Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, 2026-03, true",
    "MONTHLY, FY2026-Q2, false",
    "QUARTERLY, FY2026-Q2, true",
    "QUARTERLY, 2026-03, false",
    "SEMIANNUAL, FY2026-H1, true",
    "ANNUAL, FY2026, true",
    "ANNUAL, FY2026-Q4, false"
  })
  void belongsToItsFrequency(Frequency frequency, String period, boolean fits) {
    Period asked = FiscalCalendar.FEDERAL.parse(period);

    assertThat(frequency.has(asked, FiscalCalendar.FEDERAL)).isEqualTo(fits);
  }

  private static NewMeasurement noted(@Nullable BigDecimal error, @Nullable String note) {
    return new NewMeasurement(
        new IndicatorId(new UUID(1, 1)),
        FiscalCalendar.FEDERAL.parse("2026-03"),
        BigDecimal.ONE,
        null,
        null,
        null,
        error,
        note,
        null);
  }

  private static NewMeasurement measurement(
      BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Long n) {
    return new NewMeasurement(
        new IndicatorId(new UUID(1, 1)),
        FiscalCalendar.FEDERAL.parse("2026-03"),
        value,
        numerator,
        denominator,
        n,
        null,
        null,
        null);
  }
}
