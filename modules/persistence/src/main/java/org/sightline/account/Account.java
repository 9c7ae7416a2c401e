package org.sightline.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/** Somebody who can sign in. */
@Entity
@Table(name = "account")
@NamedQuery(
    name = Account.BY_USER_NAME,
    query = "select a from Account a where a.userName = :userName")
@NamedQuery(
    name = Account.IN_SCOPE,
    query =
        "select a from Account a where a.id = :id"
            + " and (:everywhere = true or a.agencyId in :agencies)")
@NamedQuery(
    name = Account.PERSON_OF_AGENCY,
    query = "select count(p) from Person p where p.id = :person and p.agencyId = :agency")
@NamedQuery(
    name = Account.LIST,
    query =
        "select new org.sightline.account.AccountSummary("
            + "a.id, a.userName, a.displayName, a.agencyId, a.state, a.lastSignInAt, a.version)"
            + " from Account a where (:everywhere = true or a.agencyId in :agencies)"
            + " and a.userName > :after order by a.userName")
class Account extends AggregateRoot {

  static final String BY_USER_NAME = "Account.byUserName";
  static final String IN_SCOPE = "Account.inScope";
  static final String PERSON_OF_AGENCY = "Account.personOfAgency";
  static final String LIST = "Account.list";

  /** Wrong passwords in a row before the account waits (NIST SP 800-53 AC-7 asks for a limit). */
  static final int FREE_ATTEMPTS = 5;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  @Column(name = "user_name", nullable = false, updatable = false)
  private String userName;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Column(name = "agency_id", updatable = false)
  private @Nullable OrganizationId agencyId;

  @Column(name = "person_id")
  private @Nullable PersonId personId;

  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private AccountState state = AccountState.ACTIVE;

  @Column(name = "failed_attempts", nullable = false)
  private int failedAttempts;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "epoch", nullable = false)
  private long epoch;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "last_sign_in_at")
  private @Nullable Instant lastSignInAt;

  protected Account() {}

  Account(CreateAccount wanted, PasswordHash password, Instant createdAt) {
    this.userName = wanted.userName();
    this.displayName = wanted.displayName();
    this.agencyId = wanted.agency();
    this.personId = wanted.person();
    this.passwordHash = password.stored();
    this.createdAt = requireNonNull(createdAt, "createdAt");
  }

  /** How user names are compared: without case, without spaces around. */
  static String normalised(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }

  AccountId id() {
    return new AccountId(key());
  }

  String userName() {
    return userName;
  }

  String displayName() {
    return displayName;
  }

  @Nullable OrganizationId agencyId() {
    return agencyId;
  }

  /** The person behind it; null where it stands for none. */
  @Nullable PersonId personId() {
    return personId;
  }

  /** Says who is behind it. */
  void standsFor(PersonId person) {
    personId = person;
    rightsChanged();
  }

  AccountSummary summary() {
    return new AccountSummary(
        id(), userName, displayName, agencyId, state, lastSignInAt, version());
  }

  /** Counts changes of rights and password; whoever remembers an older one must ask again. */
  long epoch() {
    return epoch;
  }

  boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  boolean hasPassword(String password) {
    return new PasswordHash(passwordHash).matches(password);
  }

  /** How long the account still waits; zero when it does not. */
  Duration waits(Instant now) {
    return lockedUntil == null || !lockedUntil.isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, lockedUntil);
  }

  /** Notes a wrong password; from the fifth in a row on each doubles the wait, up to an hour. */
  void failed(Instant now) {
    failedAttempts++;
    if (failedAttempts >= FREE_ATTEMPTS) {
      int doublings = Math.min(failedAttempts - FREE_ATTEMPTS, 6);
      Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
      lockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }

  void signedIn(Instant now) {
    failedAttempts = 0;
    lockedUntil = null;
    lastSignInAt = now;
  }

  /** Notes that the right password was shown again. */
  void confirmed() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  void changePassword(PasswordHash password) {
    passwordHash = password.stored();
    failedAttempts = 0;
    lockedUntil = null;
    rightsChanged();
  }

  void disable() {
    state = AccountState.DISABLED;
    rightsChanged();
  }

  void enable() {
    state = AccountState.ACTIVE;
    failedAttempts = 0;
    lockedUntil = null;
    rightsChanged();
  }

  void rightsChanged() {
    epoch++;
  }
}
