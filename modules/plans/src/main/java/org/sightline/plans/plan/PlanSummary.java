package org.sightline.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.ExecutiveId;

/**
 * A plan in a list.
 *
 * @param id the plan
 * @param planNo its number for people, such as {@code FY26-000123}
 * @param agency whose plan it is
 * @param executive the executive
 * @param executiveName what the executive is called
 * @param position what the position is called
 * @param cycle the appraisal cycle
 * @param fiscalYear by the calendar year in which it ends
 * @param ruleSet code of the rule set
 * @param state where it stands
 * @param status the same in the words of the personnel offices
 * @param periodStart the first day of the appraisal period
 * @param periodEnd the last day
 * @param establishedOn the date of the last required signature; null before
 * @param versionNo the present version, from 1
 * @param changedBy who changed it last
 * @param changedAt when
 * @param version of the stored record, for writers
 */
public record PlanSummary(
    PlanId id,
    String planNo,
    OrganizationId agency,
    ExecutiveId executive,
    String executiveName,
    String position,
    CycleId cycle,
    int fiscalYear,
    String ruleSet,
    PlanState state,
    PlanStatus status,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable LocalDate establishedOn,
    int versionNo,
    String changedBy,
    Instant changedAt,
    long version) {}
