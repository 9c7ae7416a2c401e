package org.sightline.plans.sight;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.goals.goal.GoalId;
import org.sightline.lineofsight.hypothesis.HypothesisSummary;
import org.sightline.measure.MeasureId;

/**
 * Everything that the chains of one plan are put together from, read beforehand.
 *
 * @param measures the measures of requirements and goals, by identity
 * @param goals the goals, by identity
 * @param indicators the indicators of the measures and of the goals
 * @param hypotheses the hypotheses that begin at the measures
 */
record SightSources(
    Map<MeasureId, MeasureNode> measures,
    Map<GoalId, GoalNode> goals,
    List<IndicatorNode> indicators,
    List<HypothesisSummary> hypotheses) {

  SightSources {
    measures = Map.copyOf(measures);
    goals = Map.copyOf(goals);
    indicators = List.copyOf(indicators);
    hypotheses = List.copyOf(hypotheses);
  }

  /** The indicators that a measure feeds, of goals within reach. */
  List<IndicatorNode> indicatorsOf(MeasureId measure) {
    return indicators.stream()
        .filter(one -> one.measure().equals(measure) && goals.containsKey(one.goal()))
        .toList();
  }

  /**
   * The outcomes of the mission that a requirement names, that hang on the goals it reaches, or
   * that a hypothesis about its measure names.
   */
  Set<MeasureId> outcomes(
      RequirementNode requirement, MeasureId measure, Collection<GoalNode> reached) {
    Set<GoalId> ids = reached.stream().map(GoalNode::id).collect(Collectors.toSet());
    Stream<MeasureId> hanging =
        indicators.stream().filter(one -> ids.contains(one.goal())).map(IndicatorNode::measure);
    Stream<MeasureId> named = about(measure).map(hypothesis -> hypothesis.claim().outcomeMeasure());
    return Stream.of(Stream.ofNullable(requirement.outcome()), hanging, named)
        .flatMap(all -> all)
        .filter(one -> !one.equals(measure) && isOutcome(one))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The hypotheses that join a measure to an outcome. */
  List<HypothesisNode> joining(MeasureId measure, MeasureId outcome) {
    return about(measure)
        .filter(hypothesis -> hypothesis.claim().outcomeMeasure().equals(outcome))
        .map(HypothesisNode::of)
        .toList();
  }

  private boolean isOutcome(MeasureId id) {
    MeasureNode found = measures.get(id);
    return found != null && found.missionOutcome();
  }

  private Stream<HypothesisSummary> about(MeasureId measure) {
    return hypotheses.stream().filter(hypothesis -> hypothesis.claim().cxMeasure().equals(measure));
  }
}
