package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Role;

/** Who holds a role of an agency today, so that work can be put before the right people. */
@ApplicationScoped
public class RoleHolders {

  private AccountRepository accounts;
  private Clock clock;

  protected RoleHolders() {}

  @Inject
  RoleHolders(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The people with an active account who hold a role of an agency today, 100 at most. */
  @OpenToCallers("Whoever may put work before a role does not learn who holds it.")
  public List<PersonId> of(Role role, OrganizationId agency) {
    return accounts.holders(role, agency, LocalDate.now(clock));
  }
}
