package org.sightline.plans.plan;

import org.jspecify.annotations.Nullable;
import org.sightline.plans.executive.ExecutiveId;

/**
 * Which plans a reader looks for; null stands for any.
 *
 * @param fiscalYear by the calendar year in which it ends
 * @param executive whose plan it is
 * @param state where it stands
 */
public record PlanFilter(
    @Nullable Integer fiscalYear, @Nullable ExecutiveId executive, @Nullable PlanState state) {

  /** Every plan within reach. */
  public static final PlanFilter ALL = new PlanFilter(null, null, null);
}
