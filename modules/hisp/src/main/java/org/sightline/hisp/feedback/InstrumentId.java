package org.sightline.hisp.feedback;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a survey instrument. */
public record InstrumentId(UUID value) implements Identifier {

  public InstrumentId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
