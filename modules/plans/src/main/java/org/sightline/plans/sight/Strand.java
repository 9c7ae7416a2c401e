package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;

/**
 * One requirement followed to the end.
 *
 * @param requirement where it begins
 * @param measure its measure; null where it has none, or it is not within reach
 * @param indicators what joins the measure to goals
 * @param goals the goals that it serves
 * @param outcomes the outcomes of the mission that hang on them
 * @param gaps what is missing on the way, not counting the links to outcomes
 * @param grade the lowest of its arrows; E0 where it does not reach an outcome
 */
public record Strand(
    RequirementNode requirement,
    @Nullable MeasureNode measure,
    List<IndicatorNode> indicators,
    List<GoalNode> goals,
    List<OutcomeLink> outcomes,
    List<StatedGap> gaps,
    EvidenceGrade grade) {

  public Strand {
    requireNonNull(requirement, "requirement");
    requireNonNull(grade, "grade");
    indicators = List.copyOf(indicators);
    goals = List.copyOf(goals);
    outcomes = List.copyOf(outcomes);
    gaps = List.copyOf(gaps);
  }
}
