package org.sightline.plans.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the five marks of a good requirement one has; what is missing is told by letter. */
public final class SmartGate {

  private static final int SHORTEST_STATEMENT = 40;
  private static final int BEHAVIOURS = 2;
  private static final int READINGS = 2;

  private SmartGate() {}

  /** The letters that a requirement has. */
  public static Set<SmartLetter> passed(RequirementContent requirement, PlanFrame frame) {
    Set<SmartLetter> passed = EnumSet.noneOf(SmartLetter.class);
    add(passed, SmartLetter.S, isSpecific(requirement));
    add(passed, SmartLetter.M, isMeasurable(requirement.measures()));
    add(passed, SmartLetter.A, isAchievable(requirement.measures()));
    add(passed, SmartLetter.R, isRelevant(requirement));
    add(passed, SmartLetter.T, isTimed(requirement, frame));
    return passed;
  }

  /**
   * The letters that a requirement needs and does not have. A result needs all five; a way of
   * leading that is not measured needs S, R and T, and two behaviours that can be observed, which
   * take the place of M.
   */
  public static Set<SmartLetter> missing(RequirementContent requirement, PlanFrame frame) {
    Set<SmartLetter> missing = EnumSet.allOf(SmartLetter.class);
    missing.removeAll(passed(requirement, frame));
    if (!requirement.kind().isResult() && requirement.measures().isEmpty()) {
      missing.remove(SmartLetter.A);
      missing.remove(SmartLetter.M);
      add(missing, SmartLetter.M, requirement.behaviourCount() < BEHAVIOURS);
    }
    return missing;
  }

  private static boolean isSpecific(RequirementContent requirement) {
    return requirement.statement().strip().length() >= SHORTEST_STATEMENT
        && (requirement.service() != null || isSaid(requirement.population()))
        && isSaid(requirement.control());
  }

  private static boolean isMeasurable(List<MeasureTarget> measures) {
    return !measures.isEmpty()
        && measures.stream()
            .allMatch(
                measure ->
                    measure.unit() != null
                        && measure.direction() != null
                        && isSaid(measure.method())
                        && isSaid(measure.dataSource()));
  }

  private static boolean isAchievable(List<MeasureTarget> measures) {
    return !measures.isEmpty()
        && measures.stream()
            .allMatch(measure -> isSaid(measure.baselinePeriod()) && measure.improves());
  }

  private static boolean isRelevant(RequirementContent requirement) {
    return !requirement.alignments().isEmpty()
        && (!requirement.kind().isCustomer() || requirement.missionOutcome() != null);
  }

  private static boolean isTimed(RequirementContent requirement, PlanFrame frame) {
    if (requirement.measures().isEmpty()) {
      return requirement.dueOn() != null && frame.canBeTarget(requirement.dueOn());
    }
    return requirement.measures().stream().allMatch(measure -> isTimed(measure, frame));
  }

  private static boolean isTimed(MeasureTarget measure, PlanFrame frame) {
    return measure.targetDate() != null
        && frame.canBeTarget(measure.targetDate())
        && measure.frequency() != null
        && frame.readings(measure.frequency()) >= READINGS;
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static void add(Set<SmartLetter> letters, SmartLetter letter, boolean holds) {
    if (holds) {
      letters.add(letter);
    }
  }
}
