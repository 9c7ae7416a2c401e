package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditOutcome;
import org.sightline.audit.AuditTrail;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Origin;

/** Asking somebody who has signed in for the password once more, before a signature. */
@ApplicationScoped
public class Reauthentication {

  /** Ways to act on which no person is there to type anything. */
  private static final Set<Origin.Way> UNATTENDED = Set.of(Origin.Way.JOB, Origin.Way.API_KEY);

  private AccountRepository accounts;
  private CurrentActor current;
  private AuditTrail audit;
  private Clock clock;

  @Inject
  @ConfigProperty(name = "sightline.demo", defaultValue = "false")
  private boolean demo;

  protected Reauthentication() {}

  @Inject
  Reauthentication(
      AccountRepository accounts, CurrentActor current, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks the actor's password in a transaction of its own: a wrong one counts like one at
   * sign-in, and what was counted stays whatever becomes of the caller's transaction.
   *
   * @param password what was typed; null for nothing
   * @throws ReauthenticationFailed when it is wrong or missing, or when no person is there to type
   *     it: an API key, a job
   * @throws ReauthenticationLocked when the account waits, whatever the password
   */
  @Transactional(
      value = TxType.REQUIRES_NEW,
      dontRollbackOn = {ReauthenticationFailed.class, ReauthenticationLocked.class})
  @OpenToCallers("The façade of what is signed says who may sign it.")
  public Confirmation confirm(@Nullable String password) {
    Actor actor = current.get();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (demo && actor.origin().way() == Origin.Way.JOB) {
      return new Confirmation(actor, now, ConfirmationMethod.DEMO, null);
    }
    verify(actor, password, now);
    String browser = accounts.browser(actor.origin().sessionHash()).orElse(null);
    return new Confirmation(actor, now, ConfirmationMethod.PASSWORD, browser);
  }

  private void verify(Actor actor, @Nullable String password, Instant now) {
    if (password == null || UNATTENDED.contains(actor.origin().way())) {
      throw new ReauthenticationFailed();
    }
    Account account = accounts.byId(actor.account()).orElseThrow(ReauthenticationFailed::new);
    boolean right = account.isActive() && account.hasPassword(password);
    SignInRecord history = accounts.locked(account.id());
    Duration wait = history.waits(now);
    if (!wait.isZero()) {
      throw new ReauthenticationLocked(wait);
    }
    if (!right) {
      throw refused(account, history, now);
    }
    history.forgive();
  }

  private ReauthenticationFailed refused(Account account, SignInRecord history, Instant now) {
    history.failed(now);
    AuditAction action =
        history.waits(now).isZero()
            ? AuditAction.REAUTHENTICATION_FAILED
            : AuditAction.ACCOUNT_LOCKED;
    audit.record(AuditEntry.on(null, action, "Account", account.id()).ended(AuditOutcome.DENIED));
    return new ReauthenticationFailed();
  }
}
