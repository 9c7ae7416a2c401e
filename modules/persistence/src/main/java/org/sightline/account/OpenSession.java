package org.sightline.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is signed in, for its owner.
 *
 * @param id the session
 * @param startedAt when it signed in
 * @param lastSeenAt when it last asked for something, to the minute
 * @param address its network address; null when unknown
 * @param browser what it says it is; null when it says nothing
 * @param present whether it is the one that asks
 */
public record OpenSession(
    UUID id,
    Instant startedAt,
    Instant lastSeenAt,
    @Nullable String address,
    @Nullable String browser,
    boolean present) {}
