package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanNotFound;

/** What the buttons of the editor do with the text, and the saving of it. */
@Dependent
class PlanEditing {

  @Inject private ExecutivePlans plans;

  /**
   * Saves a draft.
   *
   * @throws org.sightline.plans.plan.PlanChanged when somebody else was quicker
   */
  PlanDetails save(Draft draft) {
    return plans.change(draft.stored().plan().id(), draft.content(), draft.version());
  }

  /** The draft with an empty requirement more. */
  static Draft withRequirement(Draft draft, String element, RequirementId id) {
    RequirementKind kind =
        draft.rules().results().code().equals(element)
            ? RequirementKind.CX_RESULT
            : RequirementKind.LEADERSHIP;
    PlanText text =
        draft
            .text()
            .with(FieldName.requirement(id) + "-" + FieldName.IN, element)
            .with(FieldName.requirement(id) + "-kind", kind.name());
    return draft.with(text);
  }

  /**
   * The draft in which a requirement refers to something found.
   *
   * @param kind {@code measure}, {@code outcome} or {@code goal}
   * @throws PlanNotFound when the draft has no such requirement
   */
  Draft using(Draft draft, String kind, UUID owner, UUID found) {
    RequirementId requirement = new RequirementId(owner);
    if (!draft.text().has(FieldName.requirement(requirement))) {
      throw new PlanNotFound();
    }
    return switch (kind) {
      case "measure" -> withMeasure(draft, requirement, new MeasureId(found));
      case "outcome" ->
          draft.with(
              draft.text().with(FieldName.requirement(requirement) + "-outcome", found.toString()));
      case "goal" -> withGoal(draft, requirement, new GoalId(found));
      default -> throw new PlanNotFound();
    };
  }

  private Draft withMeasure(Draft draft, RequirementId requirement, MeasureId measure) {
    if (draft.text().has(FieldName.measure(requirement, measure))) {
      return draft;
    }
    return draft.with(draft.text().with(requirement, plans.propose(measure)));
  }

  private static Draft withGoal(Draft draft, RequirementId requirement, GoalId goal) {
    if (draft.text().has(FieldName.goal(requirement, goal))) {
      return draft;
    }
    AlignmentContent alignment =
        new AlignmentContent(goal, DocumentType.STRATEGIC_PLAN, null, null, null);
    return draft.with(draft.text().with(requirement, alignment));
  }
}
