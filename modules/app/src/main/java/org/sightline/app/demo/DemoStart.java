package org.sightline.app.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.account.SharedPassword;
import org.sightline.organization.OrganizationId;

/**
 * Prepares the demo beside the start of the server: first the accounts, then the job that loads the
 * data. Hashing the password and loading the data take seconds, which nobody has to wait for twice.
 */
@ApplicationScoped
class DemoStart {

  /** Set when the accounts exist: their names and purposes, for the process around. */
  private static final String ANNOUNCED = "sightline.demo.accounts";

  private static final System.Logger LOGGER = System.getLogger(DemoStart.class.getName());

  @Resource private ManagedExecutorService threads;
  @Inject private DemoAccounts accounts;
  @Inject private DemoData data;

  @Inject
  @ConfigProperty(name = "sightline.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "sightline.demo.password")
  private Optional<String> password;

  private volatile boolean complete;

  void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (demo && password.isPresent()) {
      threads.execute(() -> prepare(password.get()));
    } else {
      complete = true;
    }
  }

  /** Whether everybody can sign in; at once where there is no demo. */
  boolean isComplete() {
    return complete;
  }

  private void prepare(String secret) {
    try {
      if (!accounts.areSettled(secret)) {
        settle(SharedPassword.of(secret));
      }
      complete = true;
      System.setProperty(
          ANNOUNCED,
          DemoAccount.ALL.stream().map(DemoAccount::line).collect(Collectors.joining("\n")));
      accounts.onBehalfOf(accounts.admin(), data::queue);
    } catch (RuntimeException e) {
      // Nobody waits for this thread; the node stays unready, and the log says why.
      LOGGER.log(System.Logger.Level.ERROR, "The demo could not be prepared", e);
    }
  }

  private void settle(SharedPassword secret) {
    accounts.ensure(DemoAccount.ADMIN, null, secret);
    accounts.onBehalfOf(accounts.admin(), () -> ensureOthers(secret));
  }

  /** In their order: the last account comes after all others, and tells that they are there. */
  private void ensureOthers(SharedPassword secret) {
    Map<DemoAgency, OrganizationId> agencies = accounts.agencies();
    for (DemoAccount wanted : DemoAccount.ALL) {
      DemoAgency agency = wanted.agency();
      accounts.ensure(wanted, agency == null ? null : agencies.get(agency), secret);
    }
  }
}
