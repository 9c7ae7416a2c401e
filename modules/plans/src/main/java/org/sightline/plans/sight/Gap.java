package org.sightline.plans.sight;

import org.sightline.message.Text;

/** A place where the chain is broken. */
public enum Gap {
  /** There is no plan, or no requirement in it. */
  NO_REQUIREMENT,
  /** No requirement of the plan is about the experience of customers. */
  NO_CX_REQUIREMENT,
  /** A requirement is not measured by anything in the catalogue. */
  REQUIREMENT_WITHOUT_MEASURE,
  /** No goal is fed by the measure, and the requirement names none. */
  MEASURE_WITHOUT_GOAL,
  /** No outcome of the mission hangs on the goals. */
  GOAL_WITHOUT_OUTCOME,
  /** Nobody has written down why the measure should matter for the outcome. */
  OUTCOME_WITHOUT_HYPOTHESIS;

  /** What is missing, as a sentence. */
  public Text sentence() {
    return Text.of(Gap.class, "gap." + name());
  }
}
