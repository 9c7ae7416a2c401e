package org.sightline.plans.executive;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an appraisal cycle. */
public record CycleId(UUID value) implements Identifier {

  public CycleId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
