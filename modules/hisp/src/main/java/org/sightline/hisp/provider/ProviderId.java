package org.sightline.hisp.provider;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a High Impact Service Provider. */
public record ProviderId(UUID value) implements Identifier {

  public ProviderId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
