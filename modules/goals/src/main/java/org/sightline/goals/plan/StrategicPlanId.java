package org.sightline.goals.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a strategic plan. */
public record StrategicPlanId(UUID value) implements Identifier {

  public StrategicPlanId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
