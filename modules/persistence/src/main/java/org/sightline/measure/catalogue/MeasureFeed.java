package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sightline.measure.Observation;

/**
 * A measure with everything that is stored of it, for a module that copies it.
 *
 * @param measure the measure
 * @param observations the current ones of all customers, in the order of time
 */
public record MeasureFeed(MeasureSummary measure, List<Observation> observations) {

  public MeasureFeed {
    requireNonNull(measure, "measure");
    observations = List.copyOf(observations);
  }
}
