package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;

/**
 * An indicator: what joins a measure to a goal.
 *
 * @param id the indicator
 * @param name what it is called
 * @param goal the goal that it indicates
 * @param measure the measure that it is, or that feeds it
 */
public record IndicatorNode(UUID id, String name, GoalId goal, MeasureId measure) {

  public IndicatorNode {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(goal, "goal");
    requireNonNull(measure, "measure");
  }
}
