package org.sightline.app.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.statistics.Interval;
import org.sightline.time.FiscalCalendar;

/**
 * An observation as it is answered; no number is rounded.
 *
 * @param period its short form by the owner's calendar, or its dates
 * @param quarter the fiscal quarter in which the period ends
 * @param value in the unit of the measure
 * @param n the base; null for a figure that counts everything
 * @param standardError in the unit; null where unknown
 * @param low lower end of the 95 % interval; null where unknown
 * @param high upper end of the 95 % interval; null where unknown
 * @param method how it was combined
 * @param dimensions the part of the customers
 * @param flags what a reader must know
 * @param asOf when the figure was known
 * @param version 1, and one more with each correction
 */
public record ObservationAnswer(
    String period,
    String quarter,
    double value,
    @Nullable Long n,
    @Nullable Double standardError,
    @Nullable Double low,
    @Nullable Double high,
    CombiningMethod method,
    Part dimensions,
    List<ObservationFlag> flags,
    Instant asOf,
    int version) {

  static ObservationAnswer of(Observation observation, FiscalCalendar calendar) {
    Interval interval = observation.estimate().interval();
    return new ObservationAnswer(
        calendar.text(observation.period()),
        calendar.quarterOf(observation.period()).toString(),
        observation.value(),
        observation.n(),
        observation.estimate().standardError(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        observation.method(),
        Part.of(observation.dimensions()),
        observation.flags().stream().sorted().toList(),
        observation.provenance().asOf(),
        observation.provenance().version());
  }

  /**
   * The part of the customers; null stands for all of them.
   *
   * @param channel code of the survey channel
   * @param site where the service was given
   * @param group who was served
   */
  public record Part(@Nullable String channel, @Nullable String site, @Nullable String group) {

    static Part of(Dimensions dimensions) {
      return new Part(dimensions.channel(), dimensions.site(), dimensions.customerGroup());
    }
  }
}
