package org.sightline.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Actor;

/**
 * The proof that the actor is still the one who signed in.
 *
 * @param actor who it is
 * @param at when it was shown, to the microsecond
 * @param method how
 * @param browser what the browser says it is; null where there is none
 */
public record Confirmation(
    Actor actor, Instant at, ConfirmationMethod method, @Nullable String browser) {}
