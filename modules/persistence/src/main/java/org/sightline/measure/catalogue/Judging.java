package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.measure.Comparison;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Verdict;
import org.sightline.measure.Verdicts;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** Gives the verdicts: the trend of each series, and its standing against its target. */
@ApplicationScoped
class Judging {

  private OwnerSettings settings;
  private Instance<TargetSource> targets;

  protected Judging() {}

  @Inject
  Judging(OwnerSettings settings, @Any Instance<TargetSource> targets) {
    this.settings = settings;
    this.targets = targets;
  }

  /** What the owners of the measures have set. */
  OwnerSettings settings() {
    return settings;
  }

  /** The verdicts on measures whose series are given, each at a quarter, in their order. */
  Map<MeasureId, Verdict> verdicts(
      List<MeasureSummary> wanted,
      Map<MeasureId, MeasureSeries> series,
      Function<MeasureSummary, FiscalQuarter> quarters) {
    Map<OrganizationId, Verdicts> judges = settings.verdicts(OwnerSettings.owners(wanted));
    Map<MeasureId, Verdict> verdicts = new LinkedHashMap<>();
    Map<MeasureId, Observation> judged = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      Verdicts judge = judges.get(measure.subject().owner());
      MeasureSeries own = series.get(measure.id());
      if (judge != null && own != null) {
        FiscalQuarter quarter = quarters.apply(measure);
        verdicts.put(measure.id(), judge.of(own, quarter));
        judge.judged(own, quarter).ifPresent(one -> judged.put(measure.id(), one));
      }
    }
    compare(verdicts, standings(judged));
    return verdicts;
  }

  private static void compare(
      Map<MeasureId, Verdict> verdicts, Map<MeasureId, TargetStanding> standings) {
    standings.forEach(
        (measure, standing) ->
            verdicts.computeIfPresent(measure, (id, verdict) -> verdict.against(standing)));
  }

  /** The control limits behind the verdict on a series; empty where it rests on none. */
  Optional<Comparison> comparison(
      MeasureSummary measure, MeasureSeries series, FiscalQuarter quarter) {
    return settings.verdicts(measure.subject().owner()).comparison(series, quarter);
  }

  private Map<MeasureId, TargetStanding> standings(Map<MeasureId, Observation> judged) {
    Map<MeasureId, TargetStanding> all = new HashMap<>();
    if (!judged.isEmpty()) {
      for (TargetSource source : targets) {
        all.putAll(source.standings(judged));
      }
    }
    return all;
  }
}
