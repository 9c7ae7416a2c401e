package org.sightline.dashboard.goal;

import java.util.List;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.indicator.IndicatorSummary;

/**
 * A goal at its place in the tree.
 *
 * @param goal the goal
 * @param depth how many goals stand above it, from 0
 * @param indicators its indicators
 */
record GoalLine(GoalSummary goal, int depth, List<IndicatorSummary> indicators) {

  private static final int DEEPEST = 4;

  /** How far it is moved in, as a class of the style sheet has it: 0 to 4. */
  public int level() {
    return Math.min(DEEPEST, depth);
  }

  /** The tone of its state, for a badge. */
  public String tone() {
    return switch (goal.state()) {
      case ACTIVE, CLOSED_MET -> "good";
      case CLOSED_NOT_MET -> "bad";
      case DRAFT, IN_REVIEW, APPROVED, CLOSED_DISCONTINUED -> "steady";
    };
  }
}
