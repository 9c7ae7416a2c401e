package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/**
 * A report to be loaded.
 *
 * @param agency the agency
 * @param provider the provider
 * @param service the service; null for a report of the first edition, which covers a provider
 * @param externalId its number in the federal reporting tool; null where it has none
 * @param quarter the fiscal quarter that it reports on
 * @param state where it stands
 * @param origin where it comes from
 * @param times when what happened to it
 * @param source the import that brings it; null where none does
 */
public record NewReport(
    OrganizationId agency,
    ProviderId provider,
    @Nullable ServiceId service,
    @Nullable Long externalId,
    FiscalQuarter quarter,
    ReportState state,
    ReportOrigin origin,
    ReportTimes times,
    @Nullable UUID source) {

  public NewReport {
    requireNonNull(agency, "agency");
    requireNonNull(provider, "provider");
    requireNonNull(quarter, "quarter");
    requireNonNull(state, "state");
    requireNonNull(origin, "origin");
  }
}
