package org.sightline.plans.plan;

import org.sightline.message.Text;

/** Why a plan was closed without a rating. */
public enum ClosureReason {
  SEPARATED,
  TRANSFERRED_AGENCY,
  REASSIGNED,
  WRONG_RULESET,
  UNDER_MINIMUM_PERIOD,
  UNRATEABLE,
  DUPLICATE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(ClosureReason.class, "closure." + name());
  }
}
