package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.account.CreateAccount;
import org.sightline.account.FirstAccounts;
import org.sightline.account.GrantRole;
import org.sightline.security.Role;

/**
 * Gives an empty store its first account. The password comes from the process around the
 * application, which has made it at random and prints it once it is used.
 */
@ApplicationScoped
class FirstAdministrator {

  /** Set when the account was made, so that the process around knows to print the password. */
  private static final String MADE = "sightline.admin.made";

  @Inject private FirstAccounts accounts;

  @Inject
  @ConfigProperty(name = "sightline.admin.password")
  private Optional<String> password;

  void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (password.isPresent() && accounts.areMissing()) {
      accounts.create(
          new CreateAccount("admin", "Administrator", null, password.get()),
          List.of(new GrantRole(Role.ADMIN, null, null, null)));
      System.setProperty(MADE, "true");
    }
  }
}
