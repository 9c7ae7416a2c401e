package org.sightline.plans.content;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a performance requirement; it stays the same while the plan is edited. */
public record RequirementId(UUID value) implements Identifier {

  public RequirementId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
