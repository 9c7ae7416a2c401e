package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.account.CreateAccount;
import org.sightline.account.FirstAccounts;
import org.sightline.account.GrantRole;
import org.sightline.account.SharedPassword;
import org.sightline.account.SignIn;
import org.sightline.organization.NewPerson;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.People;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;

/** Makes the demo's accounts, and gives them the password of this start. */
@ApplicationScoped
class DemoAccounts {

  private FirstAccounts accounts;
  private People people;
  private DemoAgencies agencies;
  private SignIn signIn;
  private CurrentActor current;

  protected DemoAccounts() {}

  @Inject
  DemoAccounts(
      FirstAccounts accounts,
      People people,
      DemoAgencies agencies,
      SignIn signIn,
      CurrentActor current) {
    this.accounts = accounts;
    this.people = people;
    this.agencies = agencies;
    this.signIn = signIn;
    this.current = current;
  }

  /** The administrator, on whose behalf the rest is made. */
  @Transactional
  Actor admin() {
    return accounts
        .find(DemoAccount.ADMIN.userName())
        .flatMap(account -> signIn.forJob(account, "demo"))
        .orElseThrow(() -> new IllegalStateException("The account admin is missing or disabled"));
  }

  /** Does something on behalf of somebody, outside of any request. */
  @ActivateRequestContext
  void onBehalfOf(Actor actor, Runnable task) {
    current.is(actor);
    task.run();
  }

  /** The agencies that have accounts. */
  Map<DemoAgency, OrganizationId> agencies() {
    return agencies.ensure(EnumSet.of(DemoAgency.BENEFITS, DemoAgency.SHORELINES));
  }

  /** Whether an earlier start has given everybody this password; the last account tells. */
  boolean areSettled(String password) {
    return accounts.hasPassword(DemoAccount.LAST.userName(), password);
  }

  /** Makes an account and the person behind it, or gives it the password. */
  @Transactional
  AccountId ensure(DemoAccount wanted, @Nullable OrganizationId agency, SharedPassword password) {
    AccountId account = ensureAccount(wanted, agency, password);
    if (agency != null) {
      String address = wanted.userName() + "@example.test";
      NewPerson person = new NewPerson(wanted.displayName(), agency, null, address, null);
      accounts.ensurePerson(account, () -> people.enter(person).id());
    }
    return account;
  }

  private AccountId ensureAccount(
      DemoAccount wanted, @Nullable OrganizationId agency, SharedPassword password) {
    AccountId known = accounts.find(wanted.userName()).orElse(null);
    if (known == null) {
      return accounts.create(
          new CreateAccount(wanted.userName(), wanted.displayName(), agency, password.text()),
          password,
          List.of(new GrantRole(wanted.role(), agency, null, null)));
    }
    accounts.ensurePassword(wanted.userName(), password);
    return known;
  }
}
