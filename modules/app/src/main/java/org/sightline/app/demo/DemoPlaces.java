package org.sightline.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;

/**
 * What the lists of the demo name, as the store has it: services, goals, measures of one agency.
 */
final class DemoPlaces {

  private final Map<String, ServiceId> services;
  private final BiFunction<ServiceId, Driver, MeasureId> lookUp;
  private final Map<String, GoalId> goals = new HashMap<>();
  private final Map<String, MeasureId> codes = new HashMap<>();

  /**
   * @param services by name
   * @param lookUp finds the measure of a service by the driver of its question
   */
  DemoPlaces(Map<String, ServiceId> services, BiFunction<ServiceId, Driver, MeasureId> lookUp) {
    this.services = Map.copyOf(services);
    this.lookUp = lookUp;
  }

  void add(String place, GoalId goal) {
    goals.put(place, goal);
  }

  void add(String code, MeasureId measure) {
    codes.put(code, measure);
  }

  GoalId goal(String place) {
    return known(goals.get(place), place);
  }

  /** The service that a measure is about; null for an indicator. */
  @Nullable ServiceId service(DemoMeasureName name) {
    return name.service() == null ? null : known(services.get(name.service()), name.service());
  }

  MeasureId measure(DemoMeasureName name) {
    ServiceId service = service(name);
    return service == null || name.driver() == null
        ? measure(String.valueOf(name.code()))
        : lookUp.apply(service, name.driver());
  }

  MeasureId measure(String code) {
    return known(codes.get(code), code);
  }

  private static <T> T known(@Nullable T found, String name) {
    if (found == null) {
      throw new IllegalStateException("The demo names what it does not have: " + name);
    }
    return found;
  }
}
