package org.sightline.security;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of an account. */
public record AccountId(UUID value) implements Identifier {

  public AccountId {
    requireNonNull(value, "value");
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when it is not the text of a UUID
   */
  public static AccountId parse(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
