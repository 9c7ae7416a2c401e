package org.sightline.organization;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person to be entered in the directory.
 *
 * @param name the full name, 1 to 200 characters
 * @param agency the agency that the person works for
 * @param organization the part of it; null for the agency itself
 * @param email address for mail, at most 254 characters; null where it is not known
 * @param position what the position is called, at most 200 characters; null where it is not known
 */
public record NewPerson(
    String name,
    OrganizationId agency,
    @Nullable OrganizationId organization,
    @Nullable String email,
    @Nullable String position) {

  /**
   * @throws IllegalArgumentException when a text is blank or too long
   */
  public NewPerson {
    requireNonNull(agency, "agency");
    name = name.strip();
    if (name.isEmpty() || name.length() > 200) {
      throw new IllegalArgumentException("name must have 1 to 200 characters: " + name);
    }
    if (email != null && (email.isBlank() || email.length() > 254)) {
      throw new IllegalArgumentException("email must have 1 to 254 characters: " + email);
    }
    if (position != null && (position.isBlank() || position.length() > 200)) {
      throw new IllegalArgumentException("position must have 1 to 200 characters: " + position);
    }
  }
}
