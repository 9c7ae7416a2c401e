package org.sightline.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords in a row and the wait that they cost. The same for the names of accounts and for
 * names that nobody has, so that the waiting does not tell which names exist.
 *
 * @param failed wrong passwords since the last right one
 * @param until when the wait ends; null for none
 */
record Attempts(int failed, @Nullable Instant until) {

  /** Wrong passwords in a row before a name waits (NIST SP 800-53 AC-7 asks for a limit). */
  static final int FREE = 5;

  static final Attempts NONE = new Attempts(0, null);

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;

  /** How long the name still waits; zero when it does not. */
  Duration waits(Instant now) {
    return until == null || !until.isAfter(now) ? Duration.ZERO : Duration.between(now, until);
  }

  /** After one more wrong password; from the fifth on each doubles the wait, up to an hour. */
  Attempts another(Instant now) {
    int counted = failed + 1;
    if (counted < FREE) {
      return new Attempts(counted, until);
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(counted - FREE, MOST_DOUBLINGS));
    return new Attempts(counted, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
  }
}
