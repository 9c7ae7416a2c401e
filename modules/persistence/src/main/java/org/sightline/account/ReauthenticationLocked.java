package org.sightline.account;

import java.time.Duration;
import java.util.Optional;
import org.sightline.problem.GovernanceException;

/** Too many wrong passwords: the account must wait before it can sign. */
public final class ReauthenticationLocked extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /** Says for how many minutes at the most, at least 1. */
  public ReauthenticationLocked(Duration wait) {
    super(AccountProblem.REAUTHENTICATION_LOCKED, Math.max(1, wait.plusSeconds(59).toMinutes()));
    this.wait = wait;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(wait);
  }
}
