package org.sightline.dashboard.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.stream.Collectors;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;

/** The one place that tells the frame of the pages who is signed in. */
@Dependent
class SignedInSource {

  @Produces
  @Dependent
  SignedIn signedIn(CurrentActor actor) {
    return actor.find().map(SignedInSource::shown).orElse(SignedIn.NOBODY);
  }

  private static SignedIn shown(Actor actor) {
    return new SignedIn(
        actor.displayName(),
        null,
        actor.roles().stream().map(HeldRole::role).collect(Collectors.toSet()),
        actor.permissions());
  }
}
