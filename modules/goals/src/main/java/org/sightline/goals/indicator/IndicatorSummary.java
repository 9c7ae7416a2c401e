package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.progress.Assessment;
import org.sightline.goals.progress.NoiseBadge;
import org.sightline.goals.progress.PeriodStatus;
import org.sightline.goals.progress.ProgressBand;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Unit;
import org.sightline.organization.OrganizationId;

/**
 * An indicator in a list, with how it stands by its latest measurement.
 *
 * @param id the indicator
 * @param goal the goal whose indicator it is
 * @param goalTitle what that goal is called
 * @param agency the agency whose goal it is
 * @param code by which files name it
 * @param name what it is called
 * @param measure its measure in the catalogue; null while its goal is being prepared and no measure
 *     feeds it
 * @param fed whether that measure is another one, which feeds it
 * @param unit of its values
 * @param direction in which it should go
 * @param baseline where it starts; null where that is not known
 * @param target the target in force at the latest measurement; null where none is set
 * @param latest the latest measurement; null where there is none
 * @param assessment what follows from all that, unrounded
 */
public record IndicatorSummary(
    IndicatorId id,
    GoalId goal,
    String goalTitle,
    OrganizationId agency,
    String code,
    String name,
    @Nullable MeasureId measure,
    boolean fed,
    Unit unit,
    Direction direction,
    @Nullable Baseline baseline,
    @Nullable TargetSummary target,
    @Nullable MeasurementSummary latest,
    Assessment assessment) {

  public IndicatorSummary {
    requireNonNull(id, "id");
    requireNonNull(goal, "goal");
    requireNonNull(agency, "agency");
    requireNonNull(assessment, "assessment");
  }

  /** The part of the way gone, unrounded; null where there is no way or no value. */
  public @Nullable BigDecimal progress() {
    return assessment.progress();
  }

  /** The band of the progress; null with it. */
  public @Nullable ProgressBand band() {
    return assessment.band();
  }

  /** How it stands in the period of the latest measurement. */
  public PeriodStatus status() {
    return assessment.status();
  }

  /** What was reached of what was planned, unrounded; null where it has no meaning. */
  public @Nullable BigDecimal attainment() {
    return assessment.attainment();
  }

  /** The sampling error beside the plan; null where there is none. */
  public @Nullable NoiseBadge badge() {
    return assessment.badge();
  }

  /** The standing against the target, as the verdict on its measure says it. */
  public TargetStanding standing() {
    return assessment.standing();
  }
}
