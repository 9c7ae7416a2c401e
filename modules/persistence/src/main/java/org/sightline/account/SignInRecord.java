package org.sightline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;

/**
 * How the sign-ins of an account went. It lies apart from the account and has no version: signing
 * in changes nothing that an administrator edits, and sign-ins at the same moment wait for each
 * other at this row instead of refusing each other.
 */
@Entity
@Table(name = "sign_in_record")
class SignInRecord {

  @Id
  @Column(name = "account_id", nullable = false, updatable = false)
  private UUID accountId;

  @Column(name = "failed_attempts", nullable = false)
  private int failedAttempts;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "last_sign_in_at")
  private @Nullable Instant lastSignInAt;

  protected SignInRecord() {}

  SignInRecord(AccountId account) {
    this.accountId = account.value();
  }

  @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  /** How long the account still waits; zero when it does not. */
  Duration waits(Instant now) {
    return attempts().waits(now);
  }

  /** Notes a wrong password. */
  void failed(Instant now) {
    Attempts counted = attempts().another(now);
    failedAttempts = counted.failed();
    lockedUntil = counted.until();
  }

  /** Notes a sign-in with the right password. */
  void signedIn(Instant now) {
    forgive();
    lastSignInAt = now;
  }

  /** Forgets the wrong passwords: the right one was shown, or an administrator said so. */
  void forgive() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  private Attempts attempts() {
    return new Attempts(failedAttempts, lockedUntil);
  }
}
