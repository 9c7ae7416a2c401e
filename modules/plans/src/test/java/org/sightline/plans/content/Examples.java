package org.sightline.plans.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.executive.ExecutiveId;

/** Contents for tests; a complete one passes the gate in {@link #FRAME}. */
public final class Examples {

  /** Fiscal year 2026, asked in December. */
  public static final PlanFrame FRAME =
      new PlanFrame(
          LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), LocalDate.of(2025, 12, 1));

  private Examples() {}

  /** A header without anything that a store makes up. */
  public static PlanHeader header() {
    return new PlanHeader(
        new OrganizationId(new UUID(0, 1)),
        new ExecutiveId(new UUID(0, 2)),
        "Rosa Delgado",
        "Director of Claims",
        2026,
        FRAME.start(),
        FRAME.end(),
        "RS-2026",
        "a",
        1);
  }

  /** A plan that passes the gate. */
  public static PlanContent complete() {
    return with(List.of(requirement(1), requirement(2), requirement(3)));
  }

  /** Valid weights, and requirements of the results element. */
  public static PlanContent with(List<RequirementContent> results) {
    List<ElementContent> elements = new ArrayList<>();
    int[] weights = {25, 15, 15, 15};
    for (int i = 0; i < weights.length; i++) {
      elements.add(new ElementContent("CE" + (i + 1), weights[i], null, List.of()));
    }
    elements.add(new ElementContent("CE5", 30, null, results));
    return new PlanContent(elements);
  }

  /** A result for customers with one measure and one goal. */
  public static RequirementContent requirement(int number) {
    return new RequirementContent(
        new RequirementId(new UUID(1, number)),
        RequirementKind.CX_RESULT,
        "Callers leave the contact with more confidence that the promise is kept.",
        null,
        "The centers report to this position.",
        "Callers",
        null,
        new MeasureId(new UUID(2, 1)),
        null,
        null,
        List.of(
            new AlignmentContent(
                new GoalId(new UUID(3, 1)),
                DocumentType.STRATEGIC_PLAN,
                "Strategic plan",
                "12",
                "Service that works")),
        List.of(target()));
  }

  /** A way of leading that is not measured, with two behaviours. */
  public static RequirementContent leading() {
    return new RequirementContent(
        new RequirementId(new UUID(1, 9)),
        RequirementKind.LEADERSHIP,
        "Managers of the services hold a review of their data every quarter.",
        null,
        "The managers report to this position.",
        "Managers",
        null,
        null,
        "Holds a review\nDecides an action with an owner",
        LocalDate.of(2026, 6, 30),
        requirement(1).alignments(),
        List.of());
  }

  /** Trust in percent, from 68 to 71. */
  public static MeasureTarget target() {
    return new MeasureTarget(
        new MeasureId(new UUID(4, 1)),
        "Trust after a call",
        Unit.PERCENT,
        Direction.INCREASE,
        decimal("68"),
        "FY2025-Q4",
        decimal("71"),
        FRAME.end(),
        decimal("77"),
        decimal("74"),
        decimal("71"),
        decimal("68"),
        "Survey after the call",
        "Five answers, by telephone",
        ReadingFrequency.QUARTERLY,
        400,
        "Response rate at least 4 %",
        null);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
