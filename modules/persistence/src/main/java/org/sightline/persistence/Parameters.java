package org.sightline.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of plain statements as the converters of the entities store them. */
public final class Parameters {

  private Parameters() {}

  /** Sets all parameters of a statement, in their order. */
  public static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, stored(values[i]));
    }
  }

  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
    if (value instanceof Identifier id) {
      return id.value();
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
