package org.sightline.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.threshold.EvidenceRules;
import org.sightline.plans.threshold.EvidenceState;
import org.sightline.plans.threshold.LevelSuggestion;

/**
 * How a measure of a requirement stands now.
 *
 * @param requirement the requirement
 * @param target what it asks of the measure
 * @param latest the latest figure; null where there is none
 * @param verdict how the measure is going; null where it is not within reach
 * @param suggestion what the data say about a level; null while there are no thresholds
 */
public record MeasureStanding(
    RequirementId requirement,
    MeasureTarget target,
    @Nullable Observation latest,
    @Nullable Verdict verdict,
    @Nullable LevelSuggestion suggestion) {

  /** What the data can bear. */
  public EvidenceState evidence() {
    if (suggestion != null) {
      return suggestion.evidence();
    }
    return latest == null ? EvidenceState.MISSING : EvidenceState.LOW_SAMPLE;
  }

  /** The latest value in the unit of the measure; null where there is none. */
  public @Nullable Double value() {
    return latest == null ? null : latest.value();
  }

  /** The half width of its 95 % interval; null where it is unknown or there is no figure. */
  public @Nullable Double margin() {
    if (latest == null || target.unit() == null) {
      return null;
    }
    OptionalDouble margin = EvidenceRules.margin(target.unit(), latest.estimate());
    return margin.isPresent() ? margin.getAsDouble() : null;
  }

  /** The last day of its period; null where there is no figure. */
  @Nullable LocalDate until() {
    return latest == null ? null : latest.period().lastDay();
  }

  /** When the figure was known; null where there is none. */
  @Nullable Instant asOf() {
    return latest == null ? null : latest.provenance().asOf();
  }
}
