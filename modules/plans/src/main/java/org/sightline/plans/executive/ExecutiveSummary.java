package org.sightline.plans.executive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;

/**
 * An executive in a list.
 *
 * @param id the executive
 * @param agency the agency that the executive works for
 * @param person the person of the directory
 * @param name what the person was called when the executive was registered
 * @param position what the position is called
 * @param organization the part of the agency, or the agency itself
 * @param payPlan at most 4 characters, {@code ES} for most
 * @param appointment how the executive was appointed
 * @param appointedOn when; null where it is not known
 * @param inspectorGeneral whether the unit is an Inspector General's office, which counts apart
 * @param active whether plans are expected
 */
public record ExecutiveSummary(
    ExecutiveId id,
    OrganizationId agency,
    PersonId person,
    String name,
    String position,
    OrganizationId organization,
    String payPlan,
    AppointmentType appointment,
    @Nullable LocalDate appointedOn,
    boolean inspectorGeneral,
    boolean active) {}
