package org.sightline.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Role;

/**
 * A role of an account with its dates.
 *
 * @param id the grant
 * @param role the role
 * @param agency the agency; null for central roles
 * @param from first day
 * @param until first day on which it no longer holds; null for open
 */
public record GrantedRole(
    UUID id,
    Role role,
    @Nullable OrganizationId agency,
    LocalDate from,
    @Nullable LocalDate until) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
