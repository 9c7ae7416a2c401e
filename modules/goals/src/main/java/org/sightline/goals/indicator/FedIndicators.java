package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Dimensions;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.catalogue.MeasureObserved;
import org.sightline.measure.catalogue.MeasuresObserved;

/**
 * Lets indicators follow the measures that feed them, in the transaction that stores the figures: a
 * correction takes the place of the measurement before, and what is withheld stays withheld.
 */
@ApplicationScoped
class FedIndicators {

  private IndicatorRepository indicators;
  private MeasurementIntake intake;
  private Clock clock;

  protected FedIndicators() {}

  @Inject
  FedIndicators(IndicatorRepository indicators, MeasurementIntake intake, Clock clock) {
    this.indicators = indicators;
    this.intake = intake;
    this.clock = clock;
  }

  void follow(@Observes MeasuresObserved figures) {
    Map<MeasureId, List<Indicator>> fed =
        indicators.fed().stream()
            .filter(indicator -> indicator.measure() != null)
            .collect(Collectors.groupingBy(FedIndicators::feed));
    List<MeasurementIntake.Taken> taken = new ArrayList<>();
    for (MeasureObserved one : figures.observed()) {
      for (Indicator indicator : fed.getOrDefault(one.measure(), List.of())) {
        add(indicator, one.observation(), taken);
      }
    }
    if (!taken.isEmpty()) {
      intake.store(taken);
    }
  }

  /** Takes over what a measure has been observed to be before it fed the indicator. */
  void catchUp(Indicator indicator, List<Observation> observations) {
    List<MeasurementIntake.Taken> taken = new ArrayList<>();
    observations.forEach(one -> add(indicator, one, taken));
    intake.store(taken);
  }

  private void add(
      Indicator indicator, Observation observation, List<MeasurementIntake.Taken> taken) {
    if (observation.dimensions().equals(Dimensions.NONE)) {
      taken.add(
          new MeasurementIntake.Taken(
              indicator,
              observation.period(),
              figure(observation),
              observation.has(ObservationFlag.SUPPRESSED),
              null,
              source(observation)));
    }
  }

  private MeasurementSource source(Observation observation) {
    return new MeasurementSource(
        MeasurementOrigin.FED, observation.provenance().sourceId(), null, clock.instant(), null);
  }

  private static Figure figure(Observation observation) {
    Double error = observation.estimate().standardError();
    return new Figure(
        BigDecimal.valueOf(observation.value()), null, null, observation.n(), decimal(error));
  }

  private static @Nullable BigDecimal decimal(@Nullable Double number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private static MeasureId feed(Indicator indicator) {
    MeasureId measure = indicator.measure();
    if (measure == null) {
      throw new IllegalStateException("fed by nothing: " + indicator.id());
    }
    return measure;
  }
}
