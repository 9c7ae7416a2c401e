package org.sightline.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/**
 * One browser that has signed in. Only a hash of what the browser shows is kept, so that reading
 * the table opens no session.
 */
@Entity
@Table(name = "user_session")
@NamedQuery(
    name = UserSession.BY_HASH,
    query = "select s from UserSession s where s.secretHash = :hash and s.endedAt is null")
@NamedQuery(
    name = UserSession.OPEN_OF_ACCOUNT,
    query =
        "select s from UserSession s where s.accountId = :account and s.endedAt is null"
            + " and s.lastSeenAt > :seenAfter and s.startedAt > :startedAfter"
            + " order by s.startedAt desc, s.id")
class UserSession extends AggregateRoot {

  static final String BY_HASH = "UserSession.byHash";
  static final String OPEN_OF_ACCOUNT = "UserSession.openOfAccount";

  /** A session ends after this, however busy it is (NIST SP 800-63B, reauthentication). */
  static final Duration LONGEST = Duration.ofHours(12);

  /** A session ends when nothing was asked for this long. */
  static final Duration IDLE = Duration.ofMinutes(15);

  /** Sessions that one account may have at a time; the oldest gives way. */
  static final int MOST_AT_A_TIME = 3;

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @Column(name = "secret_hash", nullable = false, updatable = false)
  private String secretHash;

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Column(name = "epoch", nullable = false)
  private long epoch;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "address", updatable = false)
  private @Nullable String address;

  @Column(name = "browser", updatable = false)
  private @Nullable String browser;

  protected UserSession() {}

  UserSession(
      String secretHash,
      SignedIn who,
      @Nullable String address,
      @Nullable String browser,
      Instant now) {
    this.secretHash = requireNonNull(secretHash, "secretHash");
    this.accountId = who.actor().account();
    this.epoch = who.epoch();
    this.startedAt = now;
    this.lastSeenAt = now;
    this.address = address;
    this.browser = browser == null || browser.length() <= 200 ? browser : browser.substring(0, 200);
  }

  AccountId accountId() {
    return accountId;
  }

  long epoch() {
    return epoch;
  }

  String secretHash() {
    return secretHash;
  }

  /** What the browser says it is; null when it says nothing. */
  @Nullable String browser() {
    return browser;
  }

  boolean isOpen(Instant now) {
    return endedAt == null
        && lastSeenAt.plus(IDLE).isAfter(now)
        && startedAt.plus(LONGEST).isAfter(now);
  }

  /** Whether being seen now is worth a write. */
  boolean wasSeenLongAgo(Instant now) {
    return lastSeenAt.plus(SEEN_EVERY).isBefore(now);
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  OpenSession summary(String presentHash) {
    return new OpenSession(
        key(), startedAt, lastSeenAt, address, browser, secretHash.equals(presentHash));
  }
}
