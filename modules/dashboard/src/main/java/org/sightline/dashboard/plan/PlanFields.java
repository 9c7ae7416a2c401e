package org.sightline.dashboard.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementContent;

/** The fields of each kind of item in the editor, in their order. */
final class PlanFields {

  static final List<PlanField<ElementContent>> OF_ELEMENT =
      List.of(
          new PlanField<>("weight", ElementContent::weight),
          new PlanField<>("specific", ElementContent::agencySpecific));

  static final List<PlanField<RequirementContent>> OF_REQUIREMENT =
      List.of(
          new PlanField<>("kind", RequirementContent::kind),
          new PlanField<>("statement", RequirementContent::statement),
          new PlanField<>("weight", RequirementContent::weight),
          new PlanField<>("control", RequirementContent::control),
          new PlanField<>("population", RequirementContent::population),
          new PlanField<>("service", RequirementContent::service),
          new PlanField<>("outcome", RequirementContent::missionOutcome),
          new PlanField<>("behaviours", RequirementContent::behaviours),
          new PlanField<>("due", RequirementContent::dueOn));

  static final List<PlanField<AlignmentContent>> OF_GOAL =
      List.of(
          new PlanField<>("document", AlignmentContent::documentType),
          new PlanField<>("title", AlignmentContent::documentTitle),
          new PlanField<>("page", AlignmentContent::pageRef));

  static final List<PlanField<MeasureTarget>> OF_MEASURE =
      List.of(
          new PlanField<>("baseline", MeasureTarget::baseline),
          new PlanField<>("period", MeasureTarget::baselinePeriod),
          new PlanField<>("target", PlanFields::target),
          new PlanField<>("by", MeasureTarget::targetDate),
          new PlanField<>("t5", MeasureTarget::t5),
          new PlanField<>("t4", MeasureTarget::t4),
          new PlanField<>("t2", MeasureTarget::t2),
          new PlanField<>("source", MeasureTarget::dataSource),
          new PlanField<>("method", MeasureTarget::method),
          new PlanField<>("frequency", MeasureTarget::frequency),
          new PlanField<>("sample", MeasureTarget::minSample),
          new PlanField<>("guardrail", MeasureTarget::guardrail),
          new PlanField<>("maintain", MeasureTarget::maintainReason));

  private PlanFields() {}

  /** What the fields of an item are called; first that with what it belongs to, if anything. */
  static List<String> names(String item) {
    return switch (item.charAt(0)) {
      case 'r' -> within(OF_REQUIREMENT);
      case 'm' -> within(OF_MEASURE);
      case 'g' -> within(OF_GOAL);
      default -> OF_ELEMENT.stream().map(PlanField::name).toList();
    };
  }

  private static <T> List<String> within(List<PlanField<T>> fields) {
    return Stream.concat(Stream.of(FieldName.IN), fields.stream().map(PlanField::name)).toList();
  }

  // A requirement is written at level 3: its threshold is the target.
  private static @Nullable BigDecimal target(MeasureTarget measure) {
    return measure.t3() == null ? measure.target() : measure.t3();
  }
}
