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
import org.sightline.problem.GovernanceException;
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

  @Inject private UnknownNames unknown;

  protected SignIn() {}

  @Inject
  SignIn(AccountRepository accounts, Recognition recognition, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.recognition = recognition;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks a password. Five wrong ones in a row make the name wait, each further one twice as long,
   * up to an hour; what was counted stays when the sign-in is refused. Names that nobody has count
   * and wait alike, and every answer takes as long.
   *
   * @return who has signed in, with the epoch that later requests must show
   * @throws WrongCredentials when name or password is wrong, or the account is disabled
   * @throws AccountLocked when the name waits, whatever the password
   */
  @Transactional(dontRollbackOn = {WrongCredentials.class, AccountLocked.class})
  @OpenToCallers("Whoever signs in is not known yet.")
  public SignedIn withPassword(String userName, String password, Origin origin) {
    Account account = known(userName).filter(Account::isActive).orElse(null);
    if (account == null) {
      // As long as a known name takes, so that names cannot be told apart by the time.
      PasswordHash.of(password);
      throw refusedUnknown(userName, origin);
    }
    verify(account, password, origin);
    Actor actor = recognition.actor(account, null, origin);
    audit.record(AuditContext.of(actor), about(account, AuditAction.SIGNED_IN));
    return new SignedIn(actor, account.epoch());
  }

  private void verify(Account account, String password, Origin origin) {
    // Before the row is locked: it takes long, and sign-ins at the same moment should share it.
    boolean right = account.hasPassword(password);
    SignInRecord history = accounts.locked(account.id());
    Instant now = clock.instant();
    Duration wait = history.waits(now);
    if (!wait.isZero()) {
      throw new AccountLocked(wait);
    }
    if (!right) {
      throw refused(account, history, origin, now);
    }
    history.signedIn(now);
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

  /** No account has such a name where it could not be stored. */
  private Optional<Account> known(String userName) {
    return CreateAccount.isUserName(userName) ? accounts.byUserName(userName) : Optional.empty();
  }

  private WrongCredentials refused(
      Account account, SignInRecord history, Origin origin, Instant now) {
    history.failed(now);
    AuditAction action =
        history.waits(now).isZero() ? AuditAction.SIGN_IN_FAILED : AuditAction.ACCOUNT_LOCKED;
    audit.record(
        AuditContext.of(recognition.actor(account, null, origin)),
        about(account, action).ended(AuditOutcome.DENIED));
    return new WrongCredentials();
  }

  private GovernanceException refusedUnknown(String userName, Origin origin) {
    Instant now = clock.instant();
    Duration wait = unknown.failed(userName, now);
    if (!wait.isZero()) {
      return new AccountLocked(wait);
    }
    // What is no user name may be a password that was typed into the wrong field: it is not kept.
    String shown = CreateAccount.isUserName(userName) ? Account.normalised(userName) : "?";
    AuditAction action =
        unknown.isWaiting(userName, now) ? AuditAction.ACCOUNT_LOCKED : AuditAction.SIGN_IN_FAILED;
    audit.record(
        AuditContext.ofVisitor(shown, origin),
        AuditEntry.inSystem(action, "Account", shown).ended(AuditOutcome.DENIED));
    return new WrongCredentials();
  }

  private static AuditEntry about(Account account, AuditAction action) {
    return AuditEntry.on(null, action, "Account", account.id());
  }
}
