package org.sightline.account;

import org.sightline.security.Actor;

/**
 * Somebody who has just shown who they are.
 *
 * @param actor who it is
 * @param epoch count of changes of rights and password; a later one ends what rests on this
 */
public record SignedIn(Actor actor, long epoch) {}
