package org.sightline.plans.executive;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an executive. */
public record ExecutiveId(UUID value) implements Identifier {

  public ExecutiveId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
