package org.sightline.organization;

import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param id the person
 * @param name the full name
 * @param agency the agency that the person works for
 * @param organization the part of it, or the agency itself
 * @param email address for mail; null where it is not known
 * @param position what the position is called; null where it is not known
 */
public record PersonSummary(
    PersonId id,
    String name,
    OrganizationId agency,
    OrganizationId organization,
    @Nullable String email,
    @Nullable String position) {}
