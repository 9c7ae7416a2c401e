package org.sightline.security;

import java.util.Set;
import java.util.UUID;
import org.sightline.organization.OrganizationId;

/**
 * The part of the records that an actor may reach with one permission. Every repository query takes
 * one and narrows itself by it; nothing is filtered afterwards.
 *
 * @param everywhere whether every agency is in it
 * @param agencies the agencies in it where not every one is; may be empty
 */
public record Scope(boolean everywhere, Set<OrganizationId> agencies) {

  /** Nothing at all. */
  public static final Scope NONE = new Scope(false, Set.of());

  // A query needs at least one value to compare with; this identity is given to no agency.
  private static final Set<OrganizationId> NOBODY = Set.of(new OrganizationId(new UUID(0, 0)));

  public Scope {
    agencies = Set.copyOf(agencies);
  }

  /** The agencies as a query parameter, never empty. */
  public Set<OrganizationId> parameter() {
    return agencies.isEmpty() ? NOBODY : agencies;
  }

  /** Whether records of an agency are in it. */
  public boolean contains(OrganizationId agency) {
    return everywhere || agencies.contains(agency);
  }
}
