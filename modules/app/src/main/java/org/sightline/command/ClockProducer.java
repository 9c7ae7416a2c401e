package org.sightline.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/** The only place of the command line that asks the machine for the time. */
final class ClockProducer {

  private static final String VARIABLE = "SIGHTLINE_ZONE";
  private static final String CAPITAL = "America/New_York";

  private ClockProducer() {}

  /**
   * The clock in the time zone that the environment names.
   *
   * @throws CommandFailed when it names none that exists
   */
  static Clock of(Map<String, String> environment) {
    String zone = environment.getOrDefault(VARIABLE, "");
    try {
      return Clock.system(ZoneId.of(zone.isBlank() ? CAPITAL : zone.strip()));
    } catch (DateTimeException e) {
      throw CommandFailed.usage("validate.zone", VARIABLE, zone);
    }
  }
}
