package org.sightline.organization;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a person. */
public record PersonId(UUID value) implements Identifier {

  public PersonId {
    requireNonNull(value, "value");
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is not the text of a UUID
   */
  public static PersonId parse(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
