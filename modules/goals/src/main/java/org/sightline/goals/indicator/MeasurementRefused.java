package org.sightline.goals.indicator;

import java.util.List;
import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** A measurement cannot be entered like this; nothing was written. */
final class MeasurementRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final List<MeasurementFault> faults;

  /**
   * @param faults what is wrong, at least one
   */
  public MeasurementRefused(List<MeasurementFault> faults) {
    super(IndicatorProblem.MEASUREMENT_REFUSED, sentence(faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong. */
  public List<MeasurementFault> faults() {
    return faults;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("violations", faults.stream().map(MeasurementFault::code).toList());
  }

  private static Text sentence(List<MeasurementFault> faults) {
    return faults.stream()
        .map(MeasurementFault::text)
        .reduce((one, next) -> Text.of(MeasurementRefused.class, "faults.and", one, next))
        .orElseThrow();
  }
}
