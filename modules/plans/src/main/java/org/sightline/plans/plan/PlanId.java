package org.sightline.plans.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an executive's plan. */
public record PlanId(UUID value) implements Identifier {

  public PlanId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
