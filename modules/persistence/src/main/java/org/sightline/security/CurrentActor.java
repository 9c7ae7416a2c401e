package org.sightline.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the actor of the running request or job; set once, where the caller is recognised. */
@RequestScoped
public class CurrentActor {

  private @Nullable Actor actor;

  /** Makes this the actor of the request. */
  public void is(Actor recognised) {
    this.actor = recognised;
  }

  /** Forgets the actor: after sign-out. */
  public void isNobody() {
    this.actor = null;
  }

  /** The actor; empty when nobody has signed in. */
  public Optional<Actor> find() {
    return Optional.ofNullable(actor);
  }

  /**
   * The actor.
   *
   * @throws NotSignedIn when nobody has signed in
   */
  public Actor get() {
    return find().orElseThrow(NotSignedIn::new);
  }
}
