package org.sightline.plans.sight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.lineofsight.hypothesis.EvidenceGrade;

/** Puts chains together; pure, from what was read beforehand. */
final class ChainAssembly {

  private ChainAssembly() {}

  /** The chain of an executive, each requirement followed as far as it leads. */
  static ChainOfSight chain(
      ExecutiveNode executive, List<RequirementNode> requirements, SightSources sources) {
    List<Strand> strands =
        requirements.stream().map(requirement -> strand(requirement, sources)).toList();
    return new ChainOfSight(
        executive,
        strands,
        gaps(requirements),
        EvidenceGrade.lowest(strands.stream().map(Strand::grade).toList()));
  }

  private static List<StatedGap> gaps(List<RequirementNode> requirements) {
    if (requirements.isEmpty()) {
      return List.of(StatedGap.of(Gap.NO_REQUIREMENT));
    }
    return requirements.stream().anyMatch(RequirementNode::cx)
        ? List.of()
        : List.of(StatedGap.of(Gap.NO_CX_REQUIREMENT));
  }

  private static Strand strand(RequirementNode requirement, SightSources sources) {
    MeasureNode measure = measure(requirement, sources);
    List<IndicatorNode> indicators =
        measure == null ? List.of() : sources.indicatorsOf(measure.id());
    Collection<GoalNode> goals = goals(requirement, indicators, sources);
    List<OutcomeLink> outcomes =
        measure == null ? List.of() : outcomes(requirement, measure, goals, sources);
    return new Strand(
        requirement,
        measure,
        indicators,
        List.copyOf(goals),
        outcomes,
        gap(measure, goals, outcomes).map(StatedGap::of).stream().toList(),
        EvidenceGrade.lowest(outcomes.stream().map(OutcomeLink::grade).toList()));
  }

  private static @Nullable MeasureNode measure(RequirementNode requirement, SightSources sources) {
    return requirement.measure() == null ? null : sources.measures().get(requirement.measure());
  }

  /** The first place at which the line breaks off; empty where it reaches an outcome. */
  private static Optional<Gap> gap(
      @Nullable MeasureNode measure, Collection<GoalNode> goals, List<OutcomeLink> outcomes) {
    if (measure == null) {
      return Optional.of(Gap.REQUIREMENT_WITHOUT_MEASURE);
    }
    if (goals.isEmpty()) {
      return Optional.of(Gap.MEASURE_WITHOUT_GOAL);
    }
    return outcomes.isEmpty() && !measure.missionOutcome()
        ? Optional.of(Gap.GOAL_WITHOUT_OUTCOME)
        : Optional.empty();
  }

  private static Collection<GoalNode> goals(
      RequirementNode requirement, List<IndicatorNode> indicators, SightSources sources) {
    Map<GoalId, GoalNode> goals = new LinkedHashMap<>();
    indicators.forEach(one -> goals.put(one.goal(), known(one.goal(), sources)));
    requirement.goals().stream()
        .filter(sources.goals()::containsKey)
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .forEach(goal -> goals.putIfAbsent(goal, known(goal, sources)));
    return goals.values();
  }

  private static List<OutcomeLink> outcomes(
      RequirementNode requirement,
      MeasureNode measure,
      Collection<GoalNode> goals,
      SightSources sources) {
    return sources.outcomes(requirement, measure.id(), goals).stream()
        .map(
            outcome ->
                OutcomeLink.of(
                    Objects.requireNonNull(sources.measures().get(outcome)),
                    sources.joining(measure.id(), outcome)))
        .toList();
  }

  private static GoalNode known(GoalId goal, SightSources sources) {
    return Objects.requireNonNull(sources.goals().get(goal));
  }
}
