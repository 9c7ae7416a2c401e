package org.sightline.hisp.provider;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A service in a list.
 *
 * @param id the service
 * @param agency the agency it belongs to
 * @param provider its provider
 * @param providerName the name of its provider
 * @param name its name
 * @param slug short name in addresses; null where it has none
 * @param description who it is for and what it does; null where nobody has said
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param traits how it stands in the programme
 */
public record ServiceSummary(
    ServiceId id,
    OrganizationId agency,
    ProviderId provider,
    String providerName,
    String name,
    @Nullable String slug,
    @Nullable String description,
    @Nullable Long externalId,
    ServiceTraits traits) {}
