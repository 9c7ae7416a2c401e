package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an indicator. */
public record IndicatorId(UUID value) implements Identifier {

  public IndicatorId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
