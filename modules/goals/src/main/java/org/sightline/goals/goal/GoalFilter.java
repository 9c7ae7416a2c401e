package org.sightline.goals.goal;

import org.jspecify.annotations.Nullable;
import org.sightline.goals.plan.StrategicPlanId;

/**
 * Which goals a reader asks for; null stands for any.
 *
 * @param plan only those of this plan
 * @param kind only those of this kind
 * @param state only those in this state
 */
public record GoalFilter(
    @Nullable StrategicPlanId plan, @Nullable GoalKind kind, @Nullable GoalState state) {

  /** Every goal within reach. */
  public static final GoalFilter ALL = new GoalFilter(null, null, null);
}
