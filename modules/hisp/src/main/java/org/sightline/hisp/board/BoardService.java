package org.sightline.hisp.board;

import java.util.UUID;
import org.sightline.organization.OrganizationId;

/** A service as the query of the board finds it. */
record BoardService(
    UUID id, String name, String providerName, OrganizationId agency, boolean designated) {

  // Public, so that the query can call it.
  public BoardService {}
}
