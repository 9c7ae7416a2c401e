package org.sightline.hisp.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sightline.hisp.figure.Reach;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.Rate;

/** The series of one service that are not about a question: response rate and timeliness. */
final class ServiceSeries {

  private ServiceSeries() {}

  /** The drivers that any survey of a service asked about, in their order. */
  static Set<Driver> drivers(SurveyedService service) {
    Set<Driver> drivers = EnumSet.noneOf(Driver.class);
    service.quarters().forEach(quarter -> drivers.addAll(quarter.drivers()));
    return drivers;
  }

  /** Who answered, of those who were offered a survey, in percent; none where nobody knows. */
  static List<Observation> responseRates(SurveyedService service, Sources sources) {
    List<Observation> observations = new ArrayList<>();
    for (SurveyedQuarter quarter : service.quarters()) {
      Reach.response(quarter.volumes())
          .flatMap(ServiceSeries::estimate)
          .map(rate -> observation(service, quarter, rate, offeredFlags(quarter), sources))
          .ifPresent(observations::add);
    }
    return observations;
  }

  private static Optional<Estimate> estimate(Rate rate) {
    OptionalDouble percent = rate.percent();
    return percent.isPresent()
        ? Optional.of(new Estimate(percent.getAsDouble(), rate.denominator(), null, null))
        : Optional.empty();
  }

  /** Days from the end of the quarter until the report was handed in; none where nobody knows. */
  static List<Observation> timeliness(SurveyedService service, ZoneId zone, Sources sources) {
    List<Observation> observations = new ArrayList<>();
    for (SurveyedQuarter quarter : service.quarters()) {
      Instant submitted = quarter.submittedAt();
      if (submitted != null) {
        LocalDate end = service.calendar().period(quarter.quarter()).end();
        long days = ChronoUnit.DAYS.between(end, submitted.atZone(zone).toLocalDate()) + 1;
        observations.add(observation(service, quarter, Estimate.exact(days), Set.of(), sources));
      }
    }
    return observations;
  }

  private static Observation observation(
      SurveyedService service,
      SurveyedQuarter quarter,
      Estimate estimate,
      Set<ObservationFlag> flags,
      Sources sources) {
    return new Observation(
        service.calendar().period(quarter.quarter()),
        estimate,
        CombiningMethod.REPORTED,
        Dimensions.NONE,
        flags,
        sources.of(quarter));
  }

  private static Set<ObservationFlag> offeredFlags(SurveyedQuarter quarter) {
    return quarter.volumes().stream().anyMatch(volumes -> volumes.offered() == null)
        ? Set.of(ObservationFlag.OFFERED_UNKNOWN)
        : Set.of();
  }

  /** Where figures come from. */
  interface Sources {

    Provenance of(SurveyedQuarter quarter);
  }
}
