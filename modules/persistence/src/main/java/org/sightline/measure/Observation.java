package org.sightline.measure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.time.Period;

/**
 * One figure of a measure for one period. A period without a figure has no observation.
 *
 * @param period what dates it speaks of
 * @param estimate the figure, in the unit of the measure
 * @param method how it was combined
 * @param dimensions the part of the customers, {@link Dimensions#NONE} for all
 * @param flags what a reader must know
 * @param provenance where it comes from
 */
public record Observation(
    Period period,
    Estimate estimate,
    CombiningMethod method,
    Dimensions dimensions,
    Set<ObservationFlag> flags,
    Provenance provenance) {

  public Observation {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(dimensions, "dimensions");
    Objects.requireNonNull(provenance, "provenance");
    flags = Set.copyOf(flags);
  }

  /** The value in the unit of the measure, unrounded. */
  public double value() {
    return estimate.value();
  }

  /** The base; null for a figure that counts everything. */
  public @Nullable Long n() {
    return estimate.n();
  }

  /** Whether it carries a flag. */
  public boolean has(ObservationFlag flag) {
    return flags.contains(flag);
  }

  /** The same, flagged as withheld where its base is smaller than this. */
  public Observation withheldBelow(long base) {
    Long n = n();
    if (n == null || n >= base || has(ObservationFlag.SUPPRESSED)) {
      return this;
    }
    Set<ObservationFlag> more = EnumSet.of(ObservationFlag.SUPPRESSED);
    more.addAll(flags);
    return new Observation(period, estimate, method, dimensions, more, provenance);
  }

  /** Whether a new series begins with it, so that it is not comparable with what came before. */
  boolean beginsSeries() {
    return has(ObservationFlag.SERIES_BREAK) || has(ObservationFlag.METHOD_CHANGED);
  }

  /**
   * Whether the series breaks between an earlier observation and this one: a new one begins here,
   * or they differ in how they were combined or in whether wordings were mixed.
   */
  public boolean breaksFrom(Observation earlier) {
    return beginsSeries()
        || method != earlier.method
        || has(ObservationFlag.MIXED_WORDING) != earlier.has(ObservationFlag.MIXED_WORDING);
  }
}
