package org.sightline.plans.plan;

import java.time.LocalDate;
import org.sightline.organization.OrganizationId;
import org.sightline.plans.executive.ExecutiveId;

/**
 * A plan has become binding; fired in the transaction of the last signature.
 *
 * @param plan the plan
 * @param agency whose plan it is
 * @param executive the executive
 * @param versionNo the version that holds
 * @param establishedOn from when
 */
record PlanEstablished(
    PlanId plan,
    OrganizationId agency,
    ExecutiveId executive,
    int versionNo,
    LocalDate establishedOn) {}
