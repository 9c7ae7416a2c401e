package org.sightline.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * When a mail is tried again: after a minute, then after twice as long each time, at most after an
 * hour; for five days, as long as mail servers use to try (RFC 5321, 4.5.4.1: four to five days).
 */
final class BackOff {

  /** How long a mail is tried. */
  static final Duration LONGEST = Duration.ofDays(5);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration SLOWEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  private BackOff() {}

  /**
   * How long to wait after an attempt.
   *
   * @param attempts how many there were, from 1
   */
  static Duration after(int attempts) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
    return wait.compareTo(SLOWEST) > 0 ? SLOWEST : wait;
  }

  /** Whether a mail is not tried any more. */
  static boolean isOver(Instant createdAt, Instant now) {
    return now.isAfter(createdAt.plus(LONGEST));
  }
}
