package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** Checks the numbers of an indicator before it is made. */
final class IndicatorRules {

  private IndicatorRules() {}

  /** The first number that is wrong; empty when none is. */
  static Optional<IndicatorRefused.Fault> fault(NewIndicator wanted) {
    Baseline baseline = wanted.baseline();
    if (baseline != null && !Figure.isStorable(baseline.value())) {
      return Optional.of(IndicatorRefused.Fault.BASELINE_NOT_STORABLE);
    }
    if (baseline != null && !MeasurementRules.isWithin(wanted.unit(), baseline.value())) {
      return Optional.of(IndicatorRefused.Fault.BASELINE_OUT_OF_RANGE);
    }
    BigDecimal tolerance = wanted.tolerance();
    return tolerance == null || Figure.isStorable(tolerance)
        ? Optional.empty()
        : Optional.of(IndicatorRefused.Fault.TOLERANCE_NOT_STORABLE);
  }
}
