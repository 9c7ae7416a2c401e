package org.sightline.dashboard.shell;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/**
 * Who looks at the page, as far as the frame of the page shows it.
 *
 * @param name the person's name; null when nobody is signed in
 * @param organization name of the agency; null when there is none
 * @param roles the roles held now
 * @param permissions what they allow
 */
public record SignedIn(
    @Nullable String name,
    @Nullable String organization,
    Set<Role> roles,
    Set<Permission> permissions) {

  /** Nobody: the pages before signing in. */
  public static final SignedIn NOBODY = new SignedIn(null, null, Set.of(), Set.of());

  public SignedIn {
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }
}
