package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;

/**
 * A figure to be stored.
 *
 * @param measure a registered measure
 * @param observation the figure; the version in its provenance is not looked at, the catalogue
 *     counts versions itself
 */
public record NewObservation(MeasureId measure, Observation observation) {

  public NewObservation {
    requireNonNull(measure, "measure");
    requireNonNull(observation, "observation");
  }

  /** The place that it takes. */
  Place place() {
    return new Place(measure, observation.period(), observation.dimensions());
  }
}
