package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.BadCursor;
import org.sightline.persistence.StaleVersion;
import org.sightline.problem.GovernanceException;
import org.sightline.security.AccountId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.Scope;

/**
 * Accounts and the roles granted to them, for administrators: of the installation, or of one
 * agency. Nobody changes the own rights.
 */
@ApplicationScoped
public class Accounts {

  private AccountRepository accounts;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  protected Accounts() {}

  @Inject
  Accounts(AccountRepository accounts, CurrentActor current, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Accounts by user name.
   *
   * @param after user name behind which to go on; null for the beginning
   * @param limit most rows, 1 to 1,000
   * @throws BadCursor when {@code after} is no user name
   */
  @Requires(Permission.READ_ACCOUNTS)
  public List<AccountSummary> list(@Nullable String after, int limit) {
    if (after != null && !CreateAccount.isUserName(after)) {
      throw new BadCursor();
    }
    return accounts.list(current.get().scope(Permission.READ_ACCOUNTS), after, limit);
  }

  /**
   * One account with its roles.
   *
   * @throws AccountNotFound when it is not within reach
   */
  @Requires(Permission.READ_ACCOUNTS)
  public AccountDetails get(AccountId id) {
    Account account = reach(id, Permission.READ_ACCOUNTS);
    return new AccountDetails(
        summary(account), accounts.grants(id).stream().map(RoleGrant::summary).toList());
  }

  /**
   * Creates an account without any role.
   *
   * @throws UserNameTaken when another account has the user name
   * @throws AccountRefused when there is no such agency within reach, or the person does not work
   *     for it
   * @throws PasswordRefused when the password does not do
   * @throws AccountNotFound when it is an account without an agency and the actor has one
   */
  @Transactional
  @Requires(Permission.MANAGE_ACCOUNTS)
  public AccountSummary create(CreateAccount wanted) {
    requireReach(wanted.agency(), () -> new AccountRefused("agency"));
    PasswordPolicy.check(wanted.userName(), wanted.password());
    if (accounts.byUserName(wanted.userName()).isPresent()) {
      throw new UserNameTaken(wanted.userName());
    }
    requirePerson(wanted);
    Account account = new Account(wanted, PasswordHash.of(wanted.password()), clock.instant());
    accounts.add(account);
    record(AuditAction.ACCOUNT_CREATED, account, wanted.userName());
    return account.summary(null);
  }

  /**
   * Gives a role to an account.
   *
   * @throws AccountNotFound when the account is not within reach, or the role is wider than the
   *     actor's reach
   * @throws OwnAccountRefused when it is the actor's own account
   * @throws GrantRefused when dates or agency do not fit, or there is no such agency within reach
   */
  @Transactional
  @Requires(Permission.MANAGE_ACCOUNTS)
  public GrantedRole grant(AccountId id, GrantRole wanted) {
    Account account = reachOther(id);
    requireReach(wanted.agency(), () -> new GrantRefused("unknown-agency"));
    LocalDate from = wanted.from() == null ? LocalDate.now(clock) : wanted.from();
    RoleGrant grant = new RoleGrant(id, wanted.held(), from, wanted.until());
    accounts.add(grant);
    account.rightsChanged();
    record(AuditAction.ROLE_GRANTED, account, wanted.role().name());
    return grant.summary();
  }

  /**
   * Ends a role today; past days keep it.
   *
   * @throws AccountNotFound when account or grant is not within reach
   * @throws OwnAccountRefused when it is the actor's own account
   */
  @Transactional
  @Requires(Permission.MANAGE_ACCOUNTS)
  public void revoke(AccountId id, UUID grantId) {
    Account account = reachOther(id);
    RoleGrant grant =
        accounts.grants(id).stream()
            .filter(held -> held.summary().id().equals(grantId))
            .findFirst()
            .orElseThrow(AccountNotFound::new);
    grant.revoke(LocalDate.now(clock));
    account.rightsChanged();
    record(AuditAction.ROLE_REVOKED, account, grant.held().role().name());
  }

  /**
   * Lets an account sign in, or keeps it from it; its sessions and keys end at the next request.
   *
   * @param version the version that the caller has read
   * @throws AccountNotFound when it is not within reach
   * @throws OwnAccountRefused when it is the actor's own account
   * @throws StaleVersion when it has changed since
   */
  @Transactional
  @Requires(Permission.MANAGE_ACCOUNTS)
  public AccountSummary setState(AccountId id, AccountState state, long version) {
    Account account = reachOther(id);
    StaleVersion.check(version, account.version());
    if (state == AccountState.ACTIVE) {
      enable(account);
    } else {
      account.disable();
      record(AuditAction.ACCOUNT_DISABLED, account, account.userName());
    }
    // The answer shows the version with which the next change must come.
    accounts.flush();
    return summary(account);
  }

  /**
   * Gives an account a new password and ends its sessions.
   *
   * @throws AccountNotFound when it is not within reach
   * @throws PasswordRefused when the password does not do
   */
  @Transactional
  @Requires(Permission.MANAGE_ACCOUNTS)
  public void resetPassword(AccountId id, String password) {
    Account account = reachOther(id);
    PasswordPolicy.check(account.userName(), password);
    account.changePassword(PasswordHash.of(password));
    accounts.locked(id).forgive();
    record(AuditAction.PASSWORD_RESET, account, account.userName());
  }

  private void enable(Account account) {
    account.enable();
    accounts.locked(account.id()).forgive();
    record(AuditAction.ACCOUNT_ENABLED, account, account.userName());
  }

  private AccountSummary summary(Account account) {
    return account.summary(accounts.lastSignIn(account.id()));
  }

  private void record(AuditAction action, Account account, String subject) {
    audit.record(
        AuditEntry.on(account.agencyId(), action, "Account", account.id())
            .with("subject", subject));
  }

  private Account reachOther(AccountId id) {
    Account account = reach(id, Permission.MANAGE_ACCOUNTS);
    if (current.get().account().equals(id)) {
      throw new OwnAccountRefused();
    }
    return account;
  }

  private Account reach(AccountId id, Permission permission) {
    return accounts.inScope(id, current.get().scope(permission)).orElseThrow(AccountNotFound::new);
  }

  private void requirePerson(CreateAccount wanted) {
    if (wanted.person() != null && !accounts.worksFor(wanted.person(), wanted.agency())) {
      throw new AccountRefused("person");
    }
  }

  /** An agency that does not exist and one of others are refused alike. */
  private void requireReach(
      @Nullable OrganizationId agency, Supplier<GovernanceException> unknownAgency) {
    Scope scope = current.get().scope(Permission.MANAGE_ACCOUNTS);
    if (agency == null && !scope.everywhere()) {
      throw new AccountNotFound();
    }
    if (agency != null && !(scope.contains(agency) && accounts.isAgency(agency))) {
      throw unknownAgency.get();
    }
  }
}
