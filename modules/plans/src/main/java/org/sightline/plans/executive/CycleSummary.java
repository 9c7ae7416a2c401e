package org.sightline.plans.executive;

import java.time.LocalDate;
import org.sightline.organization.OrganizationId;

/**
 * An appraisal cycle: one fiscal year of one agency.
 *
 * @param id the cycle
 * @param agency whose cycle it is
 * @param fiscalYear by the calendar year in which it ends
 * @param start the first day
 * @param end the last day
 * @param ruleSet code of the rule set that its plans follow
 * @param ruleRevision edition of that rule set
 * @param state where it stands
 */
public record CycleSummary(
    CycleId id,
    OrganizationId agency,
    int fiscalYear,
    LocalDate start,
    LocalDate end,
    String ruleSet,
    String ruleRevision,
    CycleState state) {}
