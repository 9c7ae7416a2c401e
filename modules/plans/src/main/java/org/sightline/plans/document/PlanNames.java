package org.sightline.plans.document;

import java.util.Map;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;

/**
 * What is called how that a plan names by its identity only.
 *
 * @param agency the agency; blank where nobody knows
 * @param services by identity, those within reach
 * @param measures by identity, those within reach
 */
record PlanNames(String agency, Map<ServiceId, String> services, Map<MeasureId, String> measures) {

  PlanNames {
    services = Map.copyOf(services);
    measures = Map.copyOf(measures);
  }

  String service(ServiceId id) {
    return services.getOrDefault(id, id.toString());
  }

  String measure(MeasureId id) {
    return measures.getOrDefault(id, id.toString());
  }
}
