package org.sightline.security;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;

/**
 * A role that an account holds now.
 *
 * @param role the role
 * @param agency the agency for which it was granted; null exactly for central roles
 */
public record HeldRole(Role role, @Nullable OrganizationId agency) {

  public HeldRole {
    requireNonNull(role, "role");
    if (role.central() != (agency == null)) {
      throw new IllegalArgumentException(
          role + (role.central() ? " is central and has no agency" : " needs an agency"));
    }
  }
}
