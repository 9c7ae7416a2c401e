package org.sightline.hisp.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/**
 * A quarterly report in a list.
 *
 * @param id the report
 * @param agency the agency
 * @param provider the provider
 * @param providerName the name of the provider
 * @param service the service; null for a report of the first edition, which covers a provider
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param quarter the fiscal quarter that it reports on
 * @param state where it stands
 * @param origin where it comes from
 * @param version counts its corrections, from 1
 * @param times when what happened to it
 * @param trail how it got where it stands
 */
public record ReportSummary(
    ReportId id,
    OrganizationId agency,
    ProviderId provider,
    String providerName,
    @Nullable UUID service,
    @Nullable Long externalId,
    FiscalQuarter quarter,
    ReportState state,
    ReportOrigin origin,
    int version,
    ReportTimes times,
    ReportTrail trail) {}
