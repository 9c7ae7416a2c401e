package org.sightline.plans.executive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;

/**
 * Who is what to an executive, and when.
 *
 * @param id the assignment
 * @param executive the executive
 * @param role what the person is
 * @param person the person
 * @param name what the person was called at the assignment
 * @param from the first day
 * @param until the last day; null while it goes on
 */
public record OfficialSummary(
    UUID id,
    ExecutiveId executive,
    OfficialRole role,
    PersonId person,
    String name,
    LocalDate from,
    @Nullable LocalDate until) {}
