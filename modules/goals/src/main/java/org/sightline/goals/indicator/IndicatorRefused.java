package org.sightline.goals.indicator;

import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** An indicator cannot be made like this; nothing was written. */
final class IndicatorRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** Names what is wrong. */
  public IndicatorRefused(Fault fault) {
    super(
        IndicatorProblem.INDICATOR_REFUSED,
        Text.of(IndicatorRefused.class, "indicator." + fault.name()));
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("code", fault.name());
  }

  /** What can be wrong with an indicator. */
  public enum Fault {
    /** Another indicator of the agency has the code. */
    CODE_TAKEN,
    /** The measure that shall feed it counts in another unit. */
    OTHER_UNIT,
    /** The baseline lies outside what the unit allows. */
    BASELINE_OUT_OF_RANGE,
    /** The baseline is a number that the store would not hold. */
    BASELINE_NOT_STORABLE,
    /** The tolerance is a number that the store would not hold. */
    TOLERANCE_NOT_STORABLE,
    /** The goal was closed. */
    GOAL_CLOSED
  }
}
