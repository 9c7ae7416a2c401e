package org.sightline.architecture.bad;

import java.time.Clock;
import java.time.LocalDate;

/** Asks the machine for the day. */
final class OwnClock {

  private OwnClock() {}

  static LocalDate today() {
    return LocalDate.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }
}
