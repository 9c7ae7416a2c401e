package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.time.Period;

/**
 * A measurement of an indicator.
 *
 * @param id the measurement
 * @param period what dates it speaks of
 * @param value in the unit of the indicator; null where it is withheld
 * @param numerator how many of the denominator count; null where that is not known
 * @param denominator of how many; null where that is not known
 * @param n how many answers it rests on; null where it counts everything
 * @param standardError in the unit; null where it is not known
 * @param note what a reader should know; null where nothing
 * @param status how far it can be relied on
 * @param origin where it comes from
 * @param current whether no later one has taken its place
 * @param supersedes the one whose place it took; null for the first one of its period
 * @param by the user name of who entered it; null where no person did
 * @param at when it was stored
 */
public record MeasurementSummary(
    UUID id,
    Period period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Long n,
    @Nullable BigDecimal standardError,
    @Nullable String note,
    MeasurementStatus status,
    MeasurementOrigin origin,
    boolean current,
    @Nullable UUID supersedes,
    @Nullable String by,
    Instant at) {}
