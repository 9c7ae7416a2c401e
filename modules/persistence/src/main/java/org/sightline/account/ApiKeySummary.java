package org.sightline.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;
import org.sightline.security.Permission;

/**
 * An API key without its secret.
 *
 * @param id the key
 * @param account whose key it is
 * @param name what it is for
 * @param permissions what it may do
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param lastUsedAt when it was last shown, to the minute; null for never
 * @param revokedAt when it was revoked; null where it was not
 */
public record ApiKeySummary(
    UUID id,
    AccountId account,
    String name,
    Set<Permission> permissions,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {}
