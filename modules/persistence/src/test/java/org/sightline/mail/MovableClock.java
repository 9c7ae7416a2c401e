package org.sightline.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on when the test says so. */
final class MovableClock extends Clock {

  private final ZoneId zone;
  private volatile Instant now;

  MovableClock(Instant start, ZoneId zone) {
    this.now = start;
    this.zone = zone;
  }

  void goOn(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(now, other);
  }
}
