package org.sightline.hisp.board;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.ReportId;
import org.sightline.organization.OrganizationId;

/**
 * One service on the board of a quarter.
 *
 * @param service the service
 * @param name its name
 * @param providerName the name of its provider
 * @param agency its agency
 * @param standing how far it has come
 * @param report its report; null where it has none
 * @param version counts the corrections of that report, from 1; 0 where there is none
 * @param submittedAt when it was handed in last; null where it was not, or nobody knows
 */
public record BoardEntry(
    ServiceId service,
    String name,
    String providerName,
    OrganizationId agency,
    ServiceStanding standing,
    @Nullable ReportId report,
    int version,
    @Nullable Instant submittedAt) {

  public BoardEntry {
    requireNonNull(service, "service");
    requireNonNull(agency, "agency");
    requireNonNull(standing, "standing");
  }
}
