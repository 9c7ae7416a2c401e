package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.Provenance;

/** Takes observations in: a figure that changed becomes the next version of its place. */
@ApplicationScoped
class ObservationIntake {

  private ObservationRepository observations;
  private Event<MeasuresObserved> observed;
  private Clock clock;

  protected ObservationIntake() {}

  @Inject
  ObservationIntake(
      ObservationRepository observations, Event<MeasuresObserved> observed, Clock clock) {
    this.observations = observations;
    this.observed = observed;
    this.clock = clock;
  }

  void observe(Collection<NewObservation> added) {
    if (added.isEmpty()) {
      return;
    }
    requireDistinct(added);
    lockMeasures(added);
    List<ObservationRow> rows = stored(added, observations.current(added));
    if (!rows.isEmpty()) {
      observed.fire(
          new MeasuresObserved(
              rows.stream()
                  .map(row -> new MeasureObserved(row.measure(), row.observation()))
                  .toList(),
              clock.instant()));
    }
  }

  private void lockMeasures(Collection<NewObservation> added) {
    Set<MeasureId> measures =
        added.stream().map(NewObservation::measure).collect(Collectors.toSet());
    if (observations.lock(measures) != measures.size()) {
      throw new IllegalArgumentException("observations of a measure that is not registered");
    }
  }

  private List<ObservationRow> stored(
      Collection<NewObservation> added, Map<Place, ObservationRow> current) {
    List<UUID> retired = new ArrayList<>();
    List<ObservationRow> rows = new ArrayList<>();
    for (NewObservation one : added) {
      ObservationRow before = current.get(one.place());
      if (before == null || !sameFigure(before.observation(), one.observation())) {
        Stream.ofNullable(before).map(ObservationRow::id).forEach(retired::add);
        Observation numbered = numbered(one.observation(), before);
        rows.add(new ObservationRow(UUID.randomUUID(), one.measure(), numbered));
      }
    }
    observations.store(retired, rows);
    return rows;
  }

  private static void requireDistinct(Collection<NewObservation> added) {
    Set<Place> places = new HashSet<>();
    for (NewObservation one : added) {
      if (!places.add(one.place())) {
        throw new IllegalArgumentException("twice in one call: " + one.place());
      }
    }
  }

  /** Whether a reader would see no difference but in where the figure comes from. */
  private static boolean sameFigure(Observation before, Observation now) {
    return before.estimate().equals(now.estimate())
        && before.method() == now.method()
        && before.flags().equals(now.flags());
  }

  private static Observation numbered(Observation given, @Nullable ObservationRow before) {
    Provenance source = given.provenance();
    int version = before == null ? 1 : before.observation().provenance().version() + 1;
    return new Observation(
        given.period(),
        given.estimate(),
        given.method(),
        given.dimensions(),
        given.flags(),
        new Provenance(
            ObservationRow.kept(source.asOf()), version, source.sourceId(), source.snapshotHash()));
  }
}
