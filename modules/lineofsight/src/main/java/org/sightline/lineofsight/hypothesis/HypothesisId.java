package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a hypothesis. */
public record HypothesisId(UUID value) implements Identifier {

  public HypothesisId {
    requireNonNull(value, "value");
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is not the text of a UUID
   */
  public static HypothesisId parse(String text) {
    return new HypothesisId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
