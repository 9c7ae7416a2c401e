package org.sightline.architecture.bad;

import jakarta.enterprise.context.ApplicationScoped;

/** Anybody may call it, and nobody says why. */
@ApplicationScoped
public class Unguarded {

  public void everything() {}
}
