package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.account.CreateAccount;
import org.sightline.account.FirstAccounts;
import org.sightline.account.GrantRole;
import org.sightline.account.SharedPassword;
import org.sightline.account.SignIn;
import org.sightline.organization.Agencies;
import org.sightline.organization.NewAgency;
import org.sightline.organization.NewPerson;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.People;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;
import org.sightline.security.Origin;
import org.sightline.security.Role;

/** Makes agencies and people with accounts, new ones for each test. */
@ApplicationScoped
public class Cast {

  static final String PASSWORD = "correct horse battery staple";

  /** Hashed once for everybody: it is slow by intent. */
  private static final SharedPassword HASHED = SharedPassword.of(PASSWORD);

  private static final Origin SCREEN = new Origin(Origin.Way.BASIC, "192.0.2.1", null, "request");

  @Inject private Agencies agencies;
  @Inject private People people;
  @Inject private FirstAccounts accounts;
  @Inject private SignIn signIn;
  @Inject private CurrentActor current;

  /** A new agency. */
  @Transactional
  public OrganizationId agency() {
    current.is(administrator());
    String name = word();
    return agencies.create(new NewAgency("Agency " + name, name, null)).id();
  }

  /** Somebody of an agency who holds a role, has an account and has signed in at a screen. */
  @Transactional
  public Actor player(OrganizationId agency, Role role) {
    return player(agency, role, null);
  }

  /** The same with an address for mail. */
  @Transactional
  public Actor player(OrganizationId agency, Role role, @Nullable String address) {
    current.is(administrator());
    String user = word().toLowerCase(Locale.ROOT);
    var person = people.enter(new NewPerson("Person " + user, agency, null, address, null)).id();
    AccountId account =
        accounts.create(
            new CreateAccount(user, "Person " + user, agency, person, PASSWORD),
            HASHED,
            List.of(new GrantRole(role, agency, null, null)));
    // As if the password had been checked just now: checking it is slow by intent.
    return signIn.again(account, 0, SCREEN).orElseThrow();
  }

  /** Somebody of the centre, who belongs to no agency. */
  @Transactional
  public Actor central(Role role) {
    current.is(administrator());
    String user = word().toLowerCase(Locale.ROOT);
    AccountId account =
        accounts.create(
            new CreateAccount(user, "Person " + user, null, null, PASSWORD),
            HASHED,
            List.of(new GrantRole(role, null, null, null)));
    return signIn.again(account, 0, SCREEN).orElseThrow();
  }

  /** Somebody who holds a role of an agency and a central one besides. */
  @Transactional
  public Actor twoHats(OrganizationId agency, Role own, Role central) {
    current.is(administrator());
    String user = word().toLowerCase(Locale.ROOT);
    AccountId account =
        accounts.create(
            new CreateAccount(user, "Person " + user, null, null, PASSWORD),
            HASHED,
            List.of(
                new GrantRole(own, agency, null, null), new GrantRole(central, null, null, null)));
    return signIn.again(account, 0, SCREEN).orElseThrow();
  }

  private static String word() {
    return "A" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Actor administrator() {
    return new Actor(
        new AccountId(new UUID(1, 2)),
        "administrator",
        "Administrator",
        null,
        null,
        Set.of(new HeldRole(Role.ADMIN, null)),
        null,
        Origin.job("test"));
  }
}
