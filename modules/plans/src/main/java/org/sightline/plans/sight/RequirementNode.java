package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;

/**
 * A requirement of the plan with one measure of it; a requirement with two measures begins two
 * strands.
 *
 * @param id the requirement
 * @param plan the plan that it stands in
 * @param element the code of its element in the rule set
 * @param statement what is required at the level Fully Successful
 * @param cx whether it is about the experience of customers
 * @param measure the measure in the catalogue; null where it has none
 * @param goals the goals that it names
 * @param outcome the mission outcome that it names; null for none
 */
public record RequirementNode(
    UUID id,
    UUID plan,
    String element,
    String statement,
    boolean cx,
    @Nullable MeasureId measure,
    Set<GoalId> goals,
    @Nullable MeasureId outcome) {

  public RequirementNode {
    requireNonNull(id, "id");
    requireNonNull(plan, "plan");
    requireNonNull(element, "element");
    requireNonNull(statement, "statement");
    goals = Set.copyOf(goals);
  }
}
