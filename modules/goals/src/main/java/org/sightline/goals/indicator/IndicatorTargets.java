package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.goals.progress.ProgressThresholds;
import org.sightline.goals.progress.Reading;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.catalogue.TargetSource;
import org.sightline.organization.OrganizationId;
import org.sightline.security.OpenToCallers;

/**
 * Tells the catalogue how measures stand against the targets of their indicators. Goals that are
 * still to be reached come before closed ones; of several the one farthest from being met counts.
 */
@ApplicationScoped
class IndicatorTargets implements TargetSource {

  private static final List<TargetStanding> WORST_FIRST =
      List.of(
          TargetStanding.MISSED,
          TargetStanding.OFF,
          TargetStanding.AT_RISK,
          TargetStanding.ON_COURSE,
          TargetStanding.MET);

  private IndicatorRepository indicators;
  private IndicatorReading reading;

  protected IndicatorTargets() {}

  @Inject
  IndicatorTargets(IndicatorRepository indicators, IndicatorReading reading) {
    this.indicators = indicators;
    this.reading = reading;
  }

  @Override
  @OpenToCallers("The catalogue asks for measures that its caller may see.")
  public Map<MeasureId, TargetStanding> standings(Map<MeasureId, Observation> judged) {
    List<IndicatorRow> rows = shownOf(judged.keySet());
    Map<IndicatorId, List<TargetSummary>> targets =
        reading.targets(rows.stream().map(row -> row.indicator().id()).toList());
    Map<OrganizationId, ProgressThresholds> thresholds = reading.thresholds(rows);
    Map<MeasureId, Map<Boolean, TargetStanding>> found = new HashMap<>();
    for (IndicatorRow row : rows) {
      MeasureId measure = row.indicator().measure();
      Observation observation = measure == null ? null : judged.get(measure);
      if (measure != null && observation != null) {
        List<TargetSummary> own = targets.getOrDefault(row.indicator().id(), List.of());
        TargetStanding standing = standing(row, own, observation, thresholds);
        found
            .computeIfAbsent(measure, any -> new HashMap<>())
            .merge(row.goalState().isOpen(), standing, IndicatorTargets::worse);
      }
    }
    return chosen(found);
  }

  private List<IndicatorRow> shownOf(Set<MeasureId> measures) {
    return indicators.ofMeasures(measures, GoalVisibility.everything()).stream()
        .filter(row -> !row.goalState().isHidden())
        .toList();
  }

  private TargetStanding standing(
      IndicatorRow row,
      List<TargetSummary> targets,
      Observation observation,
      Map<OrganizationId, ProgressThresholds> thresholds) {
    Indicator indicator = row.indicator();
    Reading now =
        Reading.of(
            observation.period().lastDay(), Figure.stored(BigDecimal.valueOf(observation.value())));
    return indicator
        .plan(targets)
        .assess(now, thresholds.getOrDefault(indicator.agency(), ProgressThresholds.DEFAULT))
        .standing();
  }

  private static Map<MeasureId, TargetStanding> chosen(
      Map<MeasureId, Map<Boolean, TargetStanding>> found) {
    Map<MeasureId, TargetStanding> chosen = new HashMap<>();
    found.forEach(
        (measure, byOpenness) ->
            chosen.put(
                measure,
                byOpenness.getOrDefault(
                    true, byOpenness.getOrDefault(false, TargetStanding.NOT_SET))));
    return chosen;
  }

  /** The one farther from being met; no target says nothing beside one. */
  static TargetStanding worse(TargetStanding one, TargetStanding other) {
    return rank(one) <= rank(other) ? one : other;
  }

  private static int rank(TargetStanding standing) {
    int place = WORST_FIRST.indexOf(standing);
    return place < 0 ? WORST_FIRST.size() : place;
  }
}
