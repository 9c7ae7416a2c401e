package org.sightline.plans.sight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.indicator.IndicatorId;
import org.sightline.goals.indicator.IndicatorSummary;
import org.sightline.goals.indicator.Indicators;
import org.sightline.lineofsight.hypothesis.Hypotheses;
import org.sightline.lineofsight.hypothesis.HypothesisSummary;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;

/**
 * Reads what chains are put together from, in as many queries for one requirement as for a hundred.
 */
@ApplicationScoped
class SightReading {

  private Indicators indicators;
  private Goals goals;
  private Hypotheses hypotheses;
  private MeasureCatalogue catalogue;

  protected SightReading() {}

  @Inject
  SightReading(
      Indicators indicators, Goals goals, Hypotheses hypotheses, MeasureCatalogue catalogue) {
    this.indicators = indicators;
    this.goals = goals;
    this.hypotheses = hypotheses;
    this.catalogue = catalogue;
  }

  SightSources read(List<RequirementNode> requirements) {
    Set<MeasureId> measures =
        requirements.stream()
            .map(RequirementNode::measure)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<IndicatorSummary> fed = measures.isEmpty() ? List.of() : indicators.ofMeasures(measures);
    Map<GoalId, GoalNode> reached = goals(requirements, fed);
    List<IndicatorSummary> hanging =
        reached.isEmpty() ? List.of() : indicators.ofGoals(reached.keySet());
    List<HypothesisSummary> stated =
        measures.isEmpty() ? List.of() : hypotheses.ofMeasures(measures);
    List<IndicatorNode> nodes = nodes(fed, hanging);
    return new SightSources(measures(requirements, nodes, stated), reached, nodes, stated);
  }

  private Map<GoalId, GoalNode> goals(
      List<RequirementNode> requirements, List<IndicatorSummary> fed) {
    Set<GoalId> named =
        Stream.concat(
                requirements.stream().flatMap(one -> one.goals().stream()),
                fed.stream().map(IndicatorSummary::goal))
            .collect(Collectors.toSet());
    return named.isEmpty()
        ? Map.of()
        : goals.all(named).stream().collect(Collectors.toMap(GoalSummary::id, SightReading::node));
  }

  private Map<MeasureId, MeasureNode> measures(
      List<RequirementNode> requirements,
      List<IndicatorNode> nodes,
      List<HypothesisSummary> stated) {
    Set<MeasureId> wanted = new HashSet<>();
    for (RequirementNode one : requirements) {
      Stream.of(one.measure(), one.outcome()).filter(Objects::nonNull).forEach(wanted::add);
    }
    nodes.forEach(one -> wanted.add(one.measure()));
    stated.forEach(one -> wanted.add(one.claim().outcomeMeasure()));
    return wanted.isEmpty()
        ? Map.of()
        : catalogue.standings(wanted).values().stream()
            .map(MeasureNode::of)
            .collect(Collectors.toMap(MeasureNode::id, Function.identity()));
  }

  /** One for each indicator that has a measure; those that feed a goal come first. */
  private static List<IndicatorNode> nodes(
      List<IndicatorSummary> fed, List<IndicatorSummary> hanging) {
    Map<IndicatorId, IndicatorNode> nodes = new LinkedHashMap<>();
    Stream.concat(fed.stream(), hanging.stream())
        .forEach(
            one -> {
              MeasureId measure = one.measure();
              if (measure != null) {
                nodes.putIfAbsent(
                    one.id(), new IndicatorNode(one.id().value(), one.name(), one.goal(), measure));
              }
            });
    return List.copyOf(nodes.values());
  }

  private static GoalNode node(GoalSummary goal) {
    return new GoalNode(goal.id(), goal.title(), goal.kind(), goal.missionOutcome());
  }
}
