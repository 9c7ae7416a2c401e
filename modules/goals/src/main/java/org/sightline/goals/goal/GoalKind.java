package org.sightline.goals.goal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** What kind of goal it is (31 U.S.C. 1115 and 1120, OMB Circular A-11 sections 200 and 230). */
public enum GoalKind {
  FEDERAL_PRIORITY_GOAL,
  PMA_PRIORITY,
  STRATEGIC_GOAL,
  STRATEGIC_OBJECTIVE,
  STEWARDSHIP_OBJECTIVE,
  PERFORMANCE_GOAL,
  AGENCY_PRIORITY_GOAL,
  MANAGEMENT_CHALLENGE,
  TEAM_OBJECTIVE;

  private static final Set<GoalKind> OBJECTIVES =
      EnumSet.of(STRATEGIC_OBJECTIVE, STEWARDSHIP_OBJECTIVE);

  /**
   * Whether a goal of this kind may stand under one of another kind.
   *
   * @param parent the kind above; null for the top of the tree
   */
  public boolean mayStandUnder(@Nullable GoalKind parent) {
    return switch (this) {
      case FEDERAL_PRIORITY_GOAL, PMA_PRIORITY, STRATEGIC_GOAL -> parent == null;
      case STRATEGIC_OBJECTIVE, STEWARDSHIP_OBJECTIVE -> parent == STRATEGIC_GOAL;
      case PERFORMANCE_GOAL -> parent != null && OBJECTIVES.contains(parent);
      case AGENCY_PRIORITY_GOAL ->
          parent != null && (OBJECTIVES.contains(parent) || parent == PERFORMANCE_GOAL);
      case MANAGEMENT_CHALLENGE -> parent == null || parent == STRATEGIC_GOAL;
      case TEAM_OBJECTIVE -> parent != null;
    };
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(GoalKind.class, "kind." + name());
  }
}
