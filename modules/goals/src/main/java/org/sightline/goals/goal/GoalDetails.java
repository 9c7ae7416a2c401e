package org.sightline.goals.goal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal with those who answer for it and its neighbours in the tree.
 *
 * @param goal the goal
 * @param parent the goal above it; null at the top, or where it is not within reach
 * @param children the goals below it that are within reach
 * @param roles who is or was what for it, the latest first
 */
public record GoalDetails(
    GoalSummary goal,
    @Nullable GoalSummary parent,
    List<GoalSummary> children,
    List<GoalRoleSummary> roles) {

  public GoalDetails {
    requireNonNull(goal, "goal");
    children = List.copyOf(children);
    roles = List.copyOf(roles);
  }
}
