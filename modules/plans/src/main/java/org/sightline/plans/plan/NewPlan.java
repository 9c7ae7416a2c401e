package org.sightline.plans.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.ExecutiveId;

/**
 * A plan to be begun.
 *
 * @param executive whose plan it will be
 * @param cycle the appraisal cycle
 * @param copyOf a former plan whose results requirements and measures are taken over, with
 *     baselines proposed anew; null for none
 */
public record NewPlan(ExecutiveId executive, CycleId cycle, @Nullable PlanId copyOf) {

  public NewPlan {
    requireNonNull(executive, "executive");
    requireNonNull(cycle, "cycle");
  }
}
