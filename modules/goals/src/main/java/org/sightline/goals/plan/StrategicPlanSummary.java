package org.sightline.goals.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A strategic plan in a list.
 *
 * @param id the plan
 * @param agency the agency whose plan it is
 * @param type what kind of document it is
 * @param name its name
 * @param mission what the agency is there for; null where nobody has said
 * @param vision what it wants to bring about; null where nobody has said
 * @param startDate the first day; null where it is open
 * @param endDate the last day; null where it is open
 * @param sourceUri where it was published; null where nowhere
 * @param importId the import that brought it; null where it was entered
 */
public record StrategicPlanSummary(
    StrategicPlanId id,
    OrganizationId agency,
    PlanType type,
    String name,
    @Nullable String mission,
    @Nullable String vision,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable String sourceUri,
    @Nullable UUID importId) {}
