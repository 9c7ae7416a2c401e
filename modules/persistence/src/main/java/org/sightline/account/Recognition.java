package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.HeldRole;
import org.sightline.security.Origin;
import org.sightline.security.Permission;

/** Makes the actor of a request from an account and the roles that it holds today. */
@ApplicationScoped
class Recognition {

  private AccountRepository accounts;
  private Clock clock;

  protected Recognition() {}

  @Inject
  Recognition(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The actor; empty when the account is gone, disabled, or has changed since the epoch. */
  Optional<Actor> actor(AccountId id, long epoch, Origin origin) {
    return accounts
        .byId(id)
        .filter(account -> account.isActive() && account.epoch() == epoch)
        .map(account -> actor(account, null, origin));
  }

  /** The actor, limited to what an API key allows where it is given. */
  Actor actor(Account account, @Nullable Set<Permission> limit, Origin origin) {
    Set<HeldRole> roles =
        accounts.validGrants(account.id(), LocalDate.now(clock)).stream()
            .map(RoleGrant::held)
            .collect(Collectors.toSet());
    return new Actor(
        account.id(),
        account.userName(),
        account.displayName(),
        account.agencyId(),
        account.personId(),
        roles,
        limit,
        origin);
  }
}
