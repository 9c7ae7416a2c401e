package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditContext;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditOutcome;
import org.sightline.audit.AuditTrail;
import org.sightline.security.AccountId;
import org.sightline.security.AccountLocked;
import org.sightline.security.Actor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Origin;
import org.sightline.security.WrongCredentials;

/** Signing in with user name and password. */
@ApplicationScoped
public class SignIn {

  private AccountRepository accounts;
  private Recognition recognition;
  private AuditTrail audit;
  private Clock clock;

  protected SignIn() {}

  @Inject
  SignIn(AccountRepository accounts, Recognition recognition, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.recognition = recognition;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks a password. Five wrong ones in a row make the account wait, each further one twice as
   * long, up to an hour; what was counted stays when the sign-in is refused.
   *
   * @return who has signed in, with the epoch that later requests must show
   * @throws WrongCredentials when name or password is wrong, or the account is disabled
   * @throws AccountLocked when the account waits, whatever the password
   */
  @Transactional(dontRollbackOn = {WrongCredentials.class, AccountLocked.class})
  @OpenToCallers("Whoever signs in is not known yet.")
  public SignedIn withPassword(String userName, String password, Origin origin) {
    Account account = accounts.byUserName(userName).orElse(null);
    if (account == null || !account.isActive()) {
      // As long as a known name takes, so that names cannot be told apart by the time.
      PasswordHash.of(password);
      throw new WrongCredentials();
    }
    Instant now = clock.instant();
    Duration wait = account.waits(now);
    if (!wait.isZero()) {
      throw new AccountLocked(Math.max(1, wait.plusSeconds(59).toMinutes()));
    }
    if (!account.hasPassword(password)) {
      return refuse(account, origin, now);
    }
    account.signedIn(now);
    Actor actor = recognition.actor(account, null, origin);
    audit.record(AuditContext.of(actor), about(account, AuditAction.SIGNED_IN));
    return new SignedIn(actor, account.epoch());
  }

  /**
   * The actor of an account that has shown its password a short while ago; empty when the account
   * was disabled or changed its password or roles since.
   */
  @OpenToCallers("The caller remembers a verified password.")
  public Optional<Actor> again(AccountId account, long epoch, Origin origin) {
    return recognition.actor(account, epoch, origin);
  }

  /** The actor for whom a background job goes on; empty when the account was disabled since. */
  @Transactional
  @OpenToCallers("A job goes on with what its owner was allowed to begin.")
  public Optional<Actor> forJob(AccountId account, String jobId) {
    return accounts
        .byId(account)
        .filter(Account::isActive)
        .map(owner -> recognition.actor(owner, null, Origin.job(jobId)));
  }

  private SignedIn refuse(Account account, Origin origin, Instant now) {
    account.failed(now);
    AuditAction action =
        account.waits(now).isZero() ? AuditAction.SIGN_IN_FAILED : AuditAction.ACCOUNT_LOCKED;
    audit.record(
        AuditContext.of(recognition.actor(account, null, origin)),
        about(account, action).ended(AuditOutcome.DENIED));
    throw new WrongCredentials();
  }

  private static AuditEntry about(Account account, AuditAction action) {
    return AuditEntry.on(null, action, "Account", account.id());
  }
}
