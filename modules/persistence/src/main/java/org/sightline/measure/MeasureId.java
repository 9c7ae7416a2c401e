package org.sightline.measure;

import java.util.Objects;
import java.util.UUID;

/**
 * The identity of a measure, for ever.
 *
 * @param value not null
 */
public record MeasureId(UUID value) {

  public MeasureId {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Reads an identity from its text.
   *
   * @throws IllegalArgumentException when the text is no UUID
   */
  public static MeasureId parse(String text) {
    return new MeasureId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
