package org.sightline.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
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
    name = Account.HOLDERS,
    query =
        "select distinct a.personId from Account a, RoleGrant g where g.accountId = a.id"
            + " and g.role = :role and g.agencyId = :agency and a.personId is not null"
            + " and a.state = org.sightline.account.AccountState.ACTIVE"
            + " and g.validFrom <= :today and (g.validUntil is null or g.validUntil > :today)"
            + " order by a.personId")
@NamedQuery(
    name = Account.AGENCY,
    query = "select count(o) from Organization o where o.id = :id and o.agencyId = :agency")
@NamedQuery(
    name = Account.LIST,
    query =
        "select new org.sightline.account.AccountSummary("
            + "a.id, a.userName, a.displayName, a.agencyId, a.state, r.lastSignInAt, a.version)"
            + " from Account a, SignInRecord r where r.accountId = a.id"
            + " and (:everywhere = true or a.agencyId in :agencies)"
            + " and a.userName > :after order by a.userName")
class Account extends AggregateRoot {

  static final String BY_USER_NAME = "Account.byUserName";
  static final String IN_SCOPE = "Account.inScope";
  static final String PERSON_OF_AGENCY = "Account.personOfAgency";
  static final String HOLDERS = "Account.holders";
  static final String AGENCY = "Account.agency";
  static final String LIST = "Account.list";

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

  @Column(name = "epoch", nullable = false)
  private long epoch;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

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

  /** The account in lists; when it last signed in stands in its {@link SignInRecord}. */
  AccountSummary summary(@Nullable Instant lastSignInAt) {
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

  /** Whether the password is stored as just this hash, with its salt. */
  boolean has(PasswordHash password) {
    return passwordHash.equals(password.stored());
  }

  void changePassword(PasswordHash password) {
    passwordHash = password.stored();
    rightsChanged();
  }

  void disable() {
    state = AccountState.DISABLED;
    rightsChanged();
  }

  void enable() {
    state = AccountState.ACTIVE;
    rightsChanged();
  }

  void rightsChanged() {
    epoch++;
  }
}
