package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sightline.organization.PersonId;
import org.sightline.security.AccountId;
import org.sightline.security.OpenToCallers;

/** The accounts that exist before anybody can sign in: the first administrator, the demo's. */
@ApplicationScoped
public class FirstAccounts {

  private AccountRepository accounts;
  private Clock clock;

  protected FirstAccounts() {}

  @Inject
  FirstAccounts(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Whether nobody can sign in yet. */
  @Transactional
  @OpenToCallers("Asked at the start, before anybody can sign in.")
  public boolean areMissing() {
    return accounts.isEmpty();
  }

  /** Whether there is an account of this name. */
  @Transactional
  @OpenToCallers("Asked at the start, before anybody can sign in.")
  public boolean exists(String userName) {
    return accounts.byUserName(userName).isPresent();
  }

  /** The account of this name; empty when there is none. */
  @Transactional
  @OpenToCallers("Asked at the start, before anybody can sign in.")
  public Optional<AccountId> find(String userName) {
    return accounts.byUserName(userName).map(Account::id);
  }

  /**
   * Creates an account with its roles. The password may hold the user name: that of the demo is the
   * same for all of its accounts, and some of their names are parts of common words.
   *
   * @throws PasswordRefused when the password does not do
   */
  @Transactional
  @OpenToCallers("Called at the start, before anybody can sign in; by no page and no resource.")
  public AccountId create(CreateAccount wanted, List<GrantRole> roles) {
    return create(wanted, SharedPassword.of(wanted.password()), roles);
  }

  /**
   * Creates an account whose password others have as well.
   *
   * @param wanted the account; its password is the text of the shared one
   */
  @Transactional
  @OpenToCallers("Called at the start, before anybody can sign in; by no page and no resource.")
  public AccountId create(CreateAccount wanted, SharedPassword password, List<GrantRole> roles) {
    if (!wanted.password().equals(password.text())) {
      throw new IllegalArgumentException("The account asks for another password");
    }
    Account account = new Account(wanted, password.hash(), clock.instant());
    accounts.add(account);
    roles.forEach(
        role ->
            accounts.add(
                new RoleGrant(account.id(), role.held(), LocalDate.now(clock), role.until())));
    return account.id();
  }

  /** Says which person is behind an account, where nobody has said so yet; the demo's. */
  @Transactional
  @OpenToCallers("Called at the start of the demo; by no page and no resource.")
  public void ensurePerson(AccountId id, Supplier<PersonId> person) {
    accounts
        .byId(id)
        .filter(account -> account.personId() == null)
        .ifPresent(account -> account.standsFor(person.get()));
  }

  /** Whether there is an account of this name with this password. */
  @Transactional
  @OpenToCallers("Called at the start of the demo; by no page and no resource.")
  public boolean hasPassword(String userName, String password) {
    return accounts
        .byUserName(userName)
        .filter(account -> account.hasPassword(password))
        .isPresent();
  }

  /** Gives an account the password that others have as well; the demo's, when it has changed. */
  @Transactional
  @OpenToCallers("Called at the start of the demo; by no page and no resource.")
  public void ensurePassword(String userName, SharedPassword password) {
    accounts
        .byUserName(userName)
        .filter(account -> !account.has(password.hash()))
        .ifPresent(
            account -> {
              account.changePassword(password.hash());
              accounts.locked(account.id()).forgive();
            });
  }
}
