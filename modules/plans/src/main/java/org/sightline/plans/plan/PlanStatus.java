package org.sightline.plans.plan;

import org.sightline.message.Text;

/** Where a plan stands in the words of the personnel offices; derived from its state. */
public enum PlanStatus {
  NOT_STARTED,
  ACTIVE,
  ON_HOLD,
  COMPLETED,
  CLOSED,
  UNDER_REVIEW,
  UNRATEABLE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanStatus.class, "status." + name());
  }
}
