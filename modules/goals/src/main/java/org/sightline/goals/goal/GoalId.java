package org.sightline.goals.goal;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a goal. */
public record GoalId(UUID value) implements Identifier {

  public GoalId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
