package org.sightline.app.demo;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonSummary;

/**
 * An executive of the demo with those who help and rate.
 *
 * @param agency their agency
 * @param executive the executive
 * @param rater who rates
 * @param reviewer who signs after the rating official; null for nobody
 * @param aide who prepares; null for nobody
 */
record DemoTeam(
    OrganizationId agency,
    PersonSummary executive,
    PersonSummary rater,
    @Nullable PersonSummary reviewer,
    @Nullable PersonSummary aide) {}
