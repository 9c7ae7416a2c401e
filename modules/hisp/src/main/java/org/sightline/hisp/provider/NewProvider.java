package org.sightline.hisp.provider;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A provider to be made.
 *
 * @param agency the agency it belongs to
 * @param name 1 to 255 characters
 * @param slug short name in addresses; null where it has none
 * @param description what it does; null where nobody has said
 * @param externalId its number in the federal reporting tool; null where it has none
 */
public record NewProvider(
    OrganizationId agency,
    String name,
    @Nullable String slug,
    @Nullable String description,
    @Nullable Long externalId) {

  public NewProvider {
    requireNonNull(agency, "agency");
    if (name.isBlank() || name.length() > 255) {
      throw new IllegalArgumentException("name must have 1 to 255 characters: " + name);
    }
  }
}
