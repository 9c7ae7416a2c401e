package org.sightline.plans.plan;

import org.sightline.message.Text;

/** What an executive's planning lacks. */
public enum PlanGap {
  /** There is no plan for the cycle. */
  NO_PLAN,
  /** Nobody is the rating official today. */
  NO_RATING_OFFICIAL,
  /** No requirement is about customers. */
  NO_CX_REQUIREMENT,
  /** The weights break a rule. */
  WEIGHTS,
  /** Something else keeps it from being signed. */
  INCOMPLETE,
  /** It waits for a signature. */
  SIGNATURE_WAITING,
  /** The appraisal period has begun and the plan is not established. */
  LATE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanGap.class, "gap." + name());
  }
}
