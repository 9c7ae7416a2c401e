package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.AccountId;
import org.sightline.security.Role;
import org.sightline.security.Scope;

/** Accounts with their granted roles. */
@ApplicationScoped
class AccountRepository {

  private static final int MOST_HOLDERS = 100;

  @PersistenceContext private EntityManager entities;

  void add(Account account) {
    entities.persist(account);
    entities.flush();
    entities.persist(new SignInRecord(account.id()));
    entities.flush();
  }

  void add(RoleGrant grant) {
    entities.persist(grant);
    // At once: rows that refer to it are written in an order that only the caller knows.
    entities.flush();
  }

  /**
   * How the sign-ins of an account went, locked until the end of the transaction: whoever else
   * wants to count or to forgive waits. Ask for it before anything is recorded in the audit trail.
   */
  SignInRecord locked(AccountId id) {
    SignInRecord found =
        entities.find(SignInRecord.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    return Objects.requireNonNull(found, "every account has one");
  }

  /** When an account last signed in; null for never. */
  @Nullable Instant lastSignIn(AccountId id) {
    SignInRecord found = entities.find(SignInRecord.class, id.value());
    return found == null ? null : found.lastSignInAt();
  }

  /** Writes what has changed, so that versions are those that the transaction will leave. */
  void flush() {
    entities.flush();
  }

  /** The people with an active account who hold a role of an agency on a day. */
  List<PersonId> holders(Role role, OrganizationId agency, LocalDate today) {
    return entities
        .createNamedQuery(Account.HOLDERS, PersonId.class)
        .setParameter("role", role)
        .setParameter("agency", agency)
        .setParameter("today", today)
        .setMaxResults(MOST_HOLDERS)
        .getResultList();
  }

  /** Whether there is such an agency. */
  boolean isAgency(OrganizationId id) {
    return entities
            .createNamedQuery(Account.AGENCY, Long.class)
            .setParameter("agency", id)
            .setParameter("id", id.value())
            .getSingleResult()
        > 0;
  }

  Optional<Account> byId(AccountId id) {
    return Optional.ofNullable(entities.find(Account.class, id.value()));
  }

  Optional<Account> byUserName(String userName) {
    return entities
        .createNamedQuery(Account.BY_USER_NAME, Account.class)
        .setParameter("userName", Account.normalised(userName))
        .getResultStream()
        .findFirst();
  }

  Optional<Account> inScope(AccountId id, Scope scope) {
    return entities
        .createNamedQuery(Account.IN_SCOPE, Account.class)
        .setParameter("id", id.value())
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .getResultStream()
        .findFirst();
  }

  /** Whether a person works for an agency; nobody works for none. */
  boolean worksFor(PersonId person, @Nullable OrganizationId agency) {
    return agency != null
        && entities
                .createNamedQuery(Account.PERSON_OF_AGENCY, Long.class)
                .setParameter("person", person.value())
                .setParameter("agency", agency)
                .getSingleResult()
            > 0;
  }

  /** What the browser of an open session says it is. */
  Optional<String> browser(@Nullable String sessionHash) {
    return sessionHash == null
        ? Optional.empty()
        : entities
            .createNamedQuery(UserSession.BY_HASH, UserSession.class)
            .setParameter("hash", sessionHash)
            .getResultStream()
            .findFirst()
            .map(UserSession::browser);
  }

  List<AccountSummary> list(Scope scope, @Nullable String after, int limit) {
    return entities
        .createNamedQuery(Account.LIST, AccountSummary.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(limit)
        .getResultList();
  }

  boolean isEmpty() {
    return list(new Scope(true, java.util.Set.of()), null, 1).isEmpty();
  }

  List<RoleGrant> validGrants(AccountId account, LocalDate today) {
    return entities
        .createNamedQuery(RoleGrant.VALID, RoleGrant.class)
        .setParameter("account", account)
        .setParameter("today", today)
        .getResultList();
  }

  List<RoleGrant> grants(AccountId account) {
    return entities
        .createNamedQuery(RoleGrant.OF_ACCOUNT, RoleGrant.class)
        .setParameter("account", account)
        .setMaxResults(1_000)
        .getResultList();
  }
}
