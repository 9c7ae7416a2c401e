package org.sightline.hisp.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A High Impact Service Provider in a list.
 *
 * @param id the provider
 * @param agency the agency it belongs to
 * @param name its name
 * @param slug short name in addresses; null where it has none
 * @param description what it does; null where nobody has said
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param inactive whether it no longer reports
 */
public record ProviderSummary(
    ProviderId id,
    OrganizationId agency,
    String name,
    @Nullable String slug,
    @Nullable String description,
    @Nullable Long externalId,
    boolean inactive) {

  /** For queries, which know the raw identity. */
  public ProviderSummary(
      UUID id,
      OrganizationId agency,
      String name,
      @Nullable String slug,
      @Nullable String description,
      @Nullable Long externalId,
      boolean inactive) {
    this(new ProviderId(id), agency, name, slug, description, externalId, inactive);
  }
}
