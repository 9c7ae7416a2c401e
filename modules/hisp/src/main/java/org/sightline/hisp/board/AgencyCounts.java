package org.sightline.hisp.board;

import static java.util.Objects.requireNonNull;

import org.sightline.organization.OrganizationId;

/**
 * The row of one agency on the board.
 *
 * @param agency the agency
 * @param name its name
 * @param counts how many of its services stand where
 */
public record AgencyCounts(OrganizationId agency, String name, StandingCounts counts) {

  public AgencyCounts {
    requireNonNull(agency, "agency");
    requireNonNull(counts, "counts");
  }
}
