package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;

/**
 * One figure that has been stored and is the current one of its period.
 *
 * @param measure what was observed
 * @param observation the figure; its provenance carries the version that it got, above 1 for a
 *     correction
 */
public record MeasureObserved(MeasureId measure, Observation observation) {

  public MeasureObserved {
    requireNonNull(measure, "measure");
    requireNonNull(observation, "observation");
  }
}
