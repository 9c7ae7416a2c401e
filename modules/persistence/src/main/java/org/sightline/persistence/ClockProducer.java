package org.sightline.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that asks the machine for the time; everything else is given a clock. */
@ApplicationScoped
class ClockProducer {

  @Produces
  @ApplicationScoped
  Clock clock(
      @ConfigProperty(name = "sightline.zone", defaultValue = "America/New_York") String zone) {
    return Clock.system(ZoneId.of(zone));
  }
}
