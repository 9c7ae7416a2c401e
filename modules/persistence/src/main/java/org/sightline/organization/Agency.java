package org.sightline.organization;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * An agency in a list.
 *
 * @param id the agency
 * @param name its full name
 * @param abbreviation its short name, at most 10 letters and digits
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param fiscalYearStart the month in which its fiscal year begins
 */
public record Agency(
    OrganizationId id,
    String name,
    String abbreviation,
    @Nullable Long externalId,
    Month fiscalYearStart) {}
