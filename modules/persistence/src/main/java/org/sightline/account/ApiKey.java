package org.sightline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;
import org.sightline.security.Origin;
import org.sightline.security.Permission;

/** A key with which a program acts for an account, narrowed to some permissions, for some time. */
@Entity
@Table(name = "api_key")
@NamedQuery(name = ApiKey.BY_HASH, query = "select k from ApiKey k where k.secretHash = :hash")
@NamedQuery(
    name = ApiKey.OF_ACCOUNT,
    query = "select k from ApiKey k where k.accountId = :account order by k.createdAt desc, k.id")
@NamedQuery(name = ApiKey.ALL, query = "select k from ApiKey k order by k.createdAt desc, k.id")
class ApiKey extends AggregateRoot {

  static final String BY_HASH = "ApiKey.byHash";
  static final String OF_ACCOUNT = "ApiKey.ofAccount";
  static final String ALL = "ApiKey.all";

  /** The longest time that a key holds. */
  static final Duration LONGEST = Duration.ofDays(366);

  private static final Duration USED_EVERY = Duration.ofMinutes(1);

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Column(name = "name", nullable = false, updatable = false)
  private String name;

  @Column(name = "secret_hash", nullable = false, updatable = false)
  private String secretHash;

  @Column(name = "permissions", nullable = false, updatable = false)
  private String permissions;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false, updatable = false)
  private Instant expiresAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected ApiKey() {}

  ApiKey(AccountId accountId, CreateApiKey wanted, String secretHash, Instant now) {
    check(wanted, now);
    this.accountId = accountId;
    this.name = wanted.name();
    this.secretHash = secretHash;
    this.permissions =
        wanted.permissions().stream()
            .map(Permission::name)
            .sorted()
            .collect(Collectors.joining(","));
    this.createdAt = now;
    this.expiresAt = wanted.expiresAt();
  }

  private static void check(CreateApiKey wanted, Instant now) {
    if (wanted.permissions().isEmpty()) {
      throw new ApiKeyRefused("permissions");
    }
    if (!wanted.expiresAt().isAfter(now) || wanted.expiresAt().isAfter(now.plus(LONGEST))) {
      throw new ApiKeyRefused("expiry");
    }
  }

  AccountId accountId() {
    return accountId;
  }

  Set<Permission> permissions() {
    return Arrays.stream(permissions.split(","))
        .map(Permission::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a request that shows the key came from. */
  Origin origin(@Nullable String address, String requestId) {
    return new Origin(Origin.Way.API_KEY, address, key().toString(), requestId);
  }

  boolean holds(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }

  /** Whether being used now is worth a write. */
  boolean wasUsedLongAgo(Instant now) {
    return lastUsedAt == null || lastUsedAt.plus(USED_EVERY).isBefore(now);
  }

  void used(Instant now) {
    lastUsedAt = now;
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  ApiKeySummary summary() {
    return new ApiKeySummary(
        key(), accountId, name, permissions(), createdAt, expiresAt, lastUsedAt, revokedAt);
  }
}
