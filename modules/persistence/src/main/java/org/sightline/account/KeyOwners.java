package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sightline.security.Actor;
import org.sightline.security.Origin;

/** The account for which a key acts, as the actor that the key makes of it. */
@ApplicationScoped
class KeyOwners {

  private AccountRepository accounts;
  private Recognition recognition;

  protected KeyOwners() {}

  @Inject
  KeyOwners(AccountRepository accounts, Recognition recognition) {
    this.accounts = accounts;
    this.recognition = recognition;
  }

  Optional<Actor> actor(ApiKey key, Origin origin) {
    return accounts
        .byId(key.accountId())
        .filter(Account::isActive)
        .map(account -> recognition.actor(account, key.permissions(), origin));
  }
}
