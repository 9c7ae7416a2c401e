package org.sightline.organization;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an agency or of a part of one. */
public record OrganizationId(UUID value) implements Identifier {

  public OrganizationId {
    requireNonNull(value, "value");
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is not the text of a UUID
   */
  public static OrganizationId parse(String text) {
    return new OrganizationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
