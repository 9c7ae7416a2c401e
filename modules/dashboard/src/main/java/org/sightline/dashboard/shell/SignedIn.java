package org.sightline.dashboard.shell;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page, as far as the frame of the page shows it.
 *
 * @param name the person's name; null when nobody is signed in
 * @param organization name of the agency; null when there is none
 * @param roles names of the roles held, such as {@code EXECUTIVE}
 * @param zone time zone in which instants are shown
 */
public record SignedIn(
    @Nullable String name, @Nullable String organization, Set<String> roles, ZoneId zone) {

  public SignedIn {
    roles = Set.copyOf(roles);
    Objects.requireNonNull(zone, "zone");
  }

  /** Nobody: the pages before signing in. */
  public static SignedIn nobody(ZoneId zone) {
    return new SignedIn(null, null, Set.of(), zone);
  }
}
