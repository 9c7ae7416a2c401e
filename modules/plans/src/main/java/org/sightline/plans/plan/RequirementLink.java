package org.sightline.plans.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.executive.ExecutiveId;

/**
 * A requirement with what ties it to the rest of the product: its measures, its goals, the outcome
 * that it serves.
 *
 * @param id the requirement
 * @param plan the plan that it stands in
 * @param planState where that plan stands
 * @param agency whose plan it is
 * @param executive the executive who answers for it
 * @param fiscalYear of the plan, by the calendar year in which it ends
 * @param element code of its element
 * @param elementWeight whole percentage; null while nobody has said
 * @param kind what it asks for
 * @param statement what is required
 * @param goals the goals that it serves
 * @param measures the measures that it is judged by, with target and thresholds
 * @param missionOutcome the measure of the mission outcome that it serves; null for none
 */
public record RequirementLink(
    RequirementId id,
    PlanId plan,
    PlanState planState,
    OrganizationId agency,
    ExecutiveId executive,
    int fiscalYear,
    String element,
    @Nullable Integer elementWeight,
    RequirementKind kind,
    String statement,
    List<GoalId> goals,
    List<MeasureTarget> measures,
    @Nullable MeasureId missionOutcome) {

  public RequirementLink {
    goals = List.copyOf(goals);
    measures = List.copyOf(measures);
  }

  /** Whether the plan holds. */
  public boolean isEstablished() {
    return planState == PlanState.ESTABLISHED;
  }
}
