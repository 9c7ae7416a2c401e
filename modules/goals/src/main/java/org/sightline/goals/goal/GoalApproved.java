package org.sightline.goals.goal;

import static java.util.Objects.requireNonNull;

/**
 * A goal has become visible to the readers of goals. It is fired in the transaction that makes it
 * so; an observer that throws rolls that back.
 *
 * @param goal the goal as it stands now
 */
public record GoalApproved(GoalSummary goal) {

  public GoalApproved {
    requireNonNull(goal, "goal");
  }
}
