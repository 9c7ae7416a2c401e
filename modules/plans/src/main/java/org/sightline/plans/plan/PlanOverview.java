package org.sightline.plans.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.executive.ExecutiveSummary;

/**
 * An executive with the plan of a cycle and what is missing.
 *
 * @param executive the executive
 * @param plan the open plan; null where there is none
 * @param ratingOfficial who rates today; null where nobody does
 * @param next the signature that the plan waits for; null where it waits for none
 * @param gaps what is missing
 */
public record PlanOverview(
    ExecutiveSummary executive,
    @Nullable PlanSummary plan,
    @Nullable String ratingOfficial,
    @Nullable NextSignature next,
    Set<PlanGap> gaps) {

  public PlanOverview {
    gaps = Set.copyOf(gaps);
  }
}
