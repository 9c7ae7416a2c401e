package org.sightline.organization;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An agency to be made.
 *
 * @param name its full name, 1 to 255 characters
 * @param abbreviation its short name, at most 10 letters and digits
 * @param externalId its number in the federal reporting tool; null where it has none
 */
public record NewAgency(String name, String abbreviation, @Nullable Long externalId) {

  public NewAgency {
    requireNonNull(name, "name");
    requireNonNull(abbreviation, "abbreviation");
    if (name.isBlank() || name.length() > 255) {
      throw new IllegalArgumentException("name must have 1 to 255 characters: " + name);
    }
    if (!abbreviation.matches("[A-Za-z0-9]{1,10}")) {
      throw new IllegalArgumentException(
          "abbreviation must have 1 to 10 letters and digits: " + abbreviation);
    }
  }
}
