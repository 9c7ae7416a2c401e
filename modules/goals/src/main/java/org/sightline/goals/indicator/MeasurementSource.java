package org.sightline.goals.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a measurement comes from.
 *
 * @param origin what gave it
 * @param sourceId the record that gave it; null where it was typed
 * @param by the user name of the person; null where none did
 * @param at when
 * @param importId the import that brought it; null where none did
 */
record MeasurementSource(
    MeasurementOrigin origin,
    @Nullable String sourceId,
    @Nullable String by,
    Instant at,
    @Nullable UUID importId) {

  /** The same figures, computed from others. */
  MeasurementSource computed() {
    return new MeasurementSource(MeasurementOrigin.COMPUTED, sourceId, by, at, importId);
  }
}
