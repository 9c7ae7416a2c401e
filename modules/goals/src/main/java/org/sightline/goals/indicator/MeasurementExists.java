package org.sightline.goals.indicator;

import java.util.Map;
import java.util.UUID;
import org.sightline.problem.GovernanceException;

/** A period has a measurement already; a correction names the one that it corrects. */
public final class MeasurementExists extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final UUID existing;

  /**
   * @param period the period, as readers know it
   * @param existing its current measurement
   */
  public MeasurementExists(String period, UUID existing) {
    super(IndicatorProblem.MEASUREMENT_EXISTS, period);
    this.existing = existing;
  }

  /** The measurement that is there, for a writer who wants to correct it. */
  public UUID existing() {
    return existing;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("existing", existing.toString());
  }
}
