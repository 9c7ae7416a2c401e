package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Grain;

/**
 * Which observations of a measure a reader looks for.
 *
 * @param from the first fiscal quarter in which a period may end; null for any
 * @param to the last fiscal quarter in which a period may end; null for any
 * @param method how they were combined; null for the way in which they are stored
 * @param grain how long their periods are; null for any
 * @param dimensions the part of the customers; each one is a value, or {@link #EACH}, or null for
 *     all customers
 */
public record ObservationFilter(
    @Nullable FiscalQuarter from,
    @Nullable FiscalQuarter to,
    @Nullable CombiningMethod method,
    @Nullable Grain grain,
    Dimensions dimensions) {

  /** In place of a dimension: every value of it, but not all customers together. */
  public static final String EACH = "*";

  /** All observations of all customers. */
  public static final ObservationFilter ALL = between(null, null);

  public ObservationFilter {
    requireNonNull(dimensions, "dimensions");
  }

  /** Observations of all customers whose period ends in one of the quarters. */
  public static ObservationFilter between(
      @Nullable FiscalQuarter from, @Nullable FiscalQuarter to) {
    return new ObservationFilter(from, to, null, null, Dimensions.NONE);
  }

  /** The same for one way of combining. */
  public ObservationFilter combined(CombiningMethod wanted) {
    return new ObservationFilter(from, to, wanted, grain, dimensions);
  }

  /** Whether an observation has the grain and the dimensions asked for. */
  boolean fits(Observation observation) {
    Dimensions given = observation.dimensions();
    return (grain == null || grain == observation.period().grain())
        && fits(dimensions.channel(), given.channel())
        && fits(dimensions.site(), given.site())
        && fits(dimensions.customerGroup(), given.customerGroup());
  }

  private static boolean fits(@Nullable String asked, @Nullable String given) {
    if (asked == null || given == null) {
      return asked == null && given == null;
    }
    return asked.equals(EACH) || asked.equals(given);
  }
}
