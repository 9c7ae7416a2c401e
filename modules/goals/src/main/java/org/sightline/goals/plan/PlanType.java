package org.sightline.goals.plan;

import org.sightline.message.Text;

/** What kind of document a plan is; the types of StratML Part 2. */
public enum PlanType {
  STRATEGIC_PLAN,
  PERFORMANCE_PLAN,
  PERFORMANCE_REPORT;

  /** Its name for readers. */
  public Text label() {
    return Text.of(PlanType.class, "type." + name());
  }
}
