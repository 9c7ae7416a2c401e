package org.sightline.dashboard.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Set;

/** The one place that tells the frame of the pages who is signed in. */
@Dependent
class SignedInSource {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Produces
  @Dependent
  SignedIn signedIn(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      return SignedIn.nobody(ZONE);
    }
    return new SignedIn(principal.getName(), null, Set.of(), ZONE);
  }
}
