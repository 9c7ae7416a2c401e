package org.sightline.dashboard.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Estimate;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Unit;
import org.sightline.statistics.Interval;

/**
 * A figure as a reader sees it; rounded once, by the rules of its unit.
 *
 * @param value the value with its unit; null where it is withheld
 * @param interval the ends of its 95 % interval; null where unknown or withheld
 * @param n the base; null for a figure that counts everything
 */
public record FigureText(@Nullable String value, @Nullable String interval, @Nullable Long n) {

  /** The text of an observation. */
  public static FigureText of(Observation observation, Unit unit, Locale locale) {
    Estimate estimate = observation.estimate();
    if (isWithheld(observation)) {
      return new FigureText(null, null, estimate.n());
    }
    return new FigureText(
        unit.text(estimate.value(), estimate.n()).in(locale),
        interval(estimate.interval(), estimate.n(), unit, locale),
        estimate.n());
  }

  /**
   * Whether it is withheld; the catalogue flags what rests on fewer answers than its agency set.
   */
  public static boolean isWithheld(Observation observation) {
    return observation.has(ObservationFlag.SUPPRESSED);
  }

  private static @Nullable String interval(
      @Nullable Interval interval, @Nullable Long n, Unit unit, Locale locale) {
    if (interval == null) {
      return null;
    }
    String low = unit.text(interval.low(), n).in(locale);
    String high = unit.text(interval.high(), n).in(locale);
    return low + "\u00a0–\u00a0" + high;
  }
}
