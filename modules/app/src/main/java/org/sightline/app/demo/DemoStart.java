package org.sightline.app.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Actor;

/**
 * Prepares the demo beside the start of the server: first the accounts, then the job that loads the
 * data. Hashing twenty passwords takes seconds, which nobody has to wait for twice.
 */
@ApplicationScoped
class DemoStart {

  /** Set when the accounts exist: their names and purposes, for the process around. */
  private static final String ANNOUNCED = "sightline.demo.accounts";

  private static final System.Logger LOGGER = System.getLogger(DemoStart.class.getName());
  private static final int THREADS = 2;

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
      Actor admin = accounts.admin(secret);
      accounts.onBehalfOf(admin, () -> prepareAsAdmin(admin, secret));
    } catch (RuntimeException e) {
      // Nobody waits for this thread; the node stays unready, and the log says why.
      LOGGER.log(System.Logger.Level.ERROR, "The demo could not be prepared", e);
    }
  }

  private void prepareAsAdmin(Actor admin, String secret) {
    if (!accounts.areSettled(secret)) {
      ensureAll(admin, secret);
    }
    complete = true;
    System.setProperty(
        ANNOUNCED,
        DemoAccount.ALL.stream().map(DemoAccount::line).collect(Collectors.joining("\n")));
    data.queue();
  }

  /** The last account comes after all others, so that it tells whether they are done. */
  private void ensureAll(Actor admin, String secret) {
    Map<DemoAgency, OrganizationId> agencies = accounts.agencies();
    List<CompletableFuture<Void>> halves =
        IntStream.range(0, THREADS)
            .mapToObj(
                half ->
                    CompletableFuture.runAsync(
                        // Each thread is on its own behalf: a request ends at its thread.
                        () -> accounts.onBehalfOf(admin, () -> ensureEvery(half, agencies, secret)),
                        threads))
            .toList();
    halves.forEach(CompletableFuture::join);
    ensure(DemoAccount.LAST, agencies, secret);
  }

  private void ensureEvery(int half, Map<DemoAgency, OrganizationId> agencies, String secret) {
    for (int i = half; i < DemoAccount.ALL.size(); i += THREADS) {
      DemoAccount wanted = DemoAccount.ALL.get(i);
      if (!wanted.equals(DemoAccount.ADMIN) && !wanted.equals(DemoAccount.LAST)) {
        ensure(wanted, agencies, secret);
      }
    }
  }

  private void ensure(DemoAccount wanted, Map<DemoAgency, OrganizationId> agencies, String secret) {
    DemoAgency agency = wanted.agency();
    accounts.ensure(wanted, agency == null ? null : agencies.get(agency), secret);
  }
}
