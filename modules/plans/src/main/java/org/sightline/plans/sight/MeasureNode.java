package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.message.Text;

/**
 * A measure in a chain, with its latest observation and its verdict.
 *
 * @param id the measure
 * @param name what it is called
 * @param unit of its values
 * @param missionOutcome whether it is an outcome of the mission
 * @param latest its last observation; null where there is none
 * @param verdict how it is going
 */
public record MeasureNode(
    MeasureId id,
    Text name,
    Unit unit,
    boolean missionOutcome,
    @Nullable LatestFigure latest,
    VerdictNode verdict) {

  public MeasureNode {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(unit, "unit");
    requireNonNull(verdict, "verdict");
  }

  static MeasureNode of(MeasureStanding standing) {
    return new MeasureNode(
        standing.measure().id(),
        standing.measure().name(),
        standing.measure().kind().unit(),
        standing.measure().kind().missionOutcome(),
        standing.latest().map(latest -> LatestFigure.of(latest, standing.calendar())).orElse(null),
        VerdictNode.of(standing.verdict()));
  }
}
