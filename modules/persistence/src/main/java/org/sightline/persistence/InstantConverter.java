package org.sightline.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stores an instant as a timestamp with time zone, in UTC and to the microsecond, which both
 * databases keep; Persistence 3.1 has no basic type for it. H2 gives it back with its offset,
 * PostgreSQL's driver without one.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Object stored) {
    if (stored instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return stored instanceof OffsetDateTime time ? time.toInstant() : null;
  }
}
