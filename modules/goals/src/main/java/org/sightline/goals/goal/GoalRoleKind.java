package org.sightline.goals.goal;

import org.sightline.message.Text;

/** What a person is for a goal (31 U.S.C. 1115, 1120; OMB Circular A-11 section 200). */
public enum GoalRoleKind {
  GOAL_LEADER,
  DEPUTY_GOAL_LEADER,
  LEAD_OFFICIAL_EOP,
  LEAD_OFFICIAL_AGENCY,
  RESPONSIBLE_OFFICIAL,
  DATA_STEWARD,
  CONTRIBUTOR,
  REVIEWER;

  /** Its name for readers. */
  public Text label() {
    return Text.of(GoalRoleKind.class, "role." + name());
  }
}
