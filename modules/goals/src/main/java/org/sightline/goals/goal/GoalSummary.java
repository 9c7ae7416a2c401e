package org.sightline.goals.goal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.organization.OrganizationId;

/**
 * A goal in a list.
 *
 * @param id the goal
 * @param agency the agency whose goal it is
 * @param plan the plan that it stands in
 * @param parent the goal above it; null at the top
 * @param kind what kind of goal it is
 * @param externalId its number elsewhere, such as {@code 005APG2202}; null where it has none
 * @param sequence its place among its neighbours, such as {@code 1.2}; null where it has none
 * @param title what it is called
 * @param statement what shall be reached, as a sentence
 * @param startDate the first day
 * @param endDate the last day
 * @param missionOutcome whether it is an outcome of the agency's mission
 * @param behaviours the behaviours of customers that it is about
 * @param state where it stands
 * @param version of the stored record, for writers
 */
public record GoalSummary(
    GoalId id,
    OrganizationId agency,
    StrategicPlanId plan,
    @Nullable GoalId parent,
    GoalKind kind,
    @Nullable String externalId,
    @Nullable String sequence,
    String title,
    String statement,
    LocalDate startDate,
    LocalDate endDate,
    boolean missionOutcome,
    Set<Behaviour> behaviours,
    GoalState state,
    long version) {

  public GoalSummary {
    behaviours = Set.copyOf(behaviours);
  }
}
