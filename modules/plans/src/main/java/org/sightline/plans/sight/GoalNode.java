package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalKind;

/**
 * A goal in a chain.
 *
 * @param id the goal
 * @param title what it is called
 * @param kind what kind of goal it is
 * @param missionOutcome whether it is an outcome of the agency's mission
 */
public record GoalNode(GoalId id, String title, GoalKind kind, boolean missionOutcome) {

  public GoalNode {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
  }
}
