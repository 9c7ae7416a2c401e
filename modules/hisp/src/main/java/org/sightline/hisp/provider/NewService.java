package org.sightline.hisp.provider;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.organization.OrganizationId;

/**
 * A service to be made.
 *
 * @param agency the agency it belongs to
 * @param provider its provider
 * @param name 1 to 255 characters
 * @param slug short name in addresses; null where it has none
 * @param description who it is for and what it does; null where nobody has said
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param designated whether it is designated for quarterly feedback
 * @param combiningMethod how its surveys are combined
 * @param volumesOverlap whether the volumes of its surveys count the same customers twice
 */
public record NewService(
    OrganizationId agency,
    ProviderId provider,
    String name,
    @Nullable String slug,
    @Nullable String description,
    @Nullable Long externalId,
    boolean designated,
    CombiningMethod combiningMethod,
    boolean volumesOverlap) {

  public NewService {
    requireNonNull(agency, "agency");
    requireNonNull(provider, "provider");
    requireNonNull(combiningMethod, "combiningMethod");
    if (name.isBlank() || name.length() > 255) {
      throw new IllegalArgumentException("name must have 1 to 255 characters: " + name);
    }
  }

  /** A service of whose volumes nobody has said that they overlap. */
  public NewService(
      OrganizationId agency,
      ProviderId provider,
      String name,
      @Nullable String slug,
      @Nullable String description,
      @Nullable Long externalId,
      boolean designated,
      CombiningMethod combiningMethod) {
    this(agency, provider, name, slug, description, externalId, designated, combiningMethod, false);
  }
}
