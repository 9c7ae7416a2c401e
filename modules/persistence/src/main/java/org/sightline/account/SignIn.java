package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
  private Clock clock;

  protected SignIn() {}

  @Inject
  SignIn(AccountRepository accounts, Recognition recognition, Clock clock) {
    this.accounts = accounts;
    this.recognition = recognition;
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

  private SignedIn refuse(Account account, Origin origin, Instant now) {
    account.failed(now);
    throw new WrongCredentials();
  }
}
