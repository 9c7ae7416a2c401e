package org.sightline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.security.HeldRole;
import org.sightline.security.Role;

/**
 * The wish to give a role to an account.
 *
 * @param role the role
 * @param agency the agency; null exactly for central roles
 * @param from first day; null for today
 * @param until first day on which it no longer holds; null for open
 */
public record GrantRole(
    Role role,
    @Nullable OrganizationId agency,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  public GrantRole {
    if (role == null) {
      throw new GrantRefused("role");
    }
    if (role.central() != (agency == null)) {
      throw new GrantRefused(role.central() ? "central" : "agency");
    }
  }

  HeldRole held() {
    return new HeldRole(role, agency);
  }
}
