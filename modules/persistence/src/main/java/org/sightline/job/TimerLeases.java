package org.sightline.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.sightline.security.OpenToCallers;

/** Has work that recurs on every node done by one of them at a time. */
@ApplicationScoped
public class TimerLeases {

  private TimerLeaseRepository leases;
  private Clock clock;

  protected TimerLeases() {}

  @Inject
  TimerLeases(TimerLeaseRepository leases, Clock clock) {
    this.leases = leases;
    this.clock = clock;
  }

  /**
   * Does the work unless another node is at it.
   *
   * @param name what the work is known by on all nodes, 1 to 80 characters
   * @param longest for how long others wait for a node that has died over it
   */
  @OpenToCallers("Work of the clock, on behalf of nobody.")
  public void alone(String name, Duration longest, Runnable work) {
    UUID holder = UUID.randomUUID();
    if (!leases.take(name, holder, clock.instant(), clock.instant().plus(longest))) {
      return;
    }
    try {
      work.run();
    } finally {
      leases.giveBack(name, holder, clock.instant());
    }
  }
}
