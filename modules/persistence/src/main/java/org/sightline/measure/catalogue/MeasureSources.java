package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Observation;

/** The modules that can combine a measure in another way than it is stored. */
@ApplicationScoped
class MeasureSources {

  private Instance<MeasureSource> sources;

  protected MeasureSources() {}

  @Inject
  MeasureSources(@Any Instance<MeasureSource> sources) {
    this.sources = sources;
  }

  /** In the order of time; empty when no module can. */
  List<Observation> observations(
      MeasureSummary measure, ObservationFilter filter, CombiningMethod method) {
    List<Observation> found = new ArrayList<>();
    for (MeasureSource source : sources) {
      if (source.offers(measure.key())) {
        found.addAll(
            source.observations(measure.key(), measure.id(), filter.from(), filter.to(), method));
      }
    }
    return found.stream()
        .filter(filter::fits)
        .sorted((a, b) -> a.period().compareTo(b.period()))
        .toList();
  }
}
