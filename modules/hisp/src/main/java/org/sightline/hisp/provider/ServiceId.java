package org.sightline.hisp.provider;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a service. */
public record ServiceId(UUID value) implements Identifier {

  public ServiceId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
