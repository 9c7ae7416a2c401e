package org.sightline.hisp.series;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;

/**
 * A service with all its published quarters.
 *
 * @param id the service
 * @param agency the agency it belongs to
 * @param provider its provider
 * @param name its name
 * @param method how its surveys are combined
 * @param volumesOverlap whether their volumes count the same customers twice
 * @param firstMonth the month in which its fiscal year begins
 * @param quarters its quarters in the order of time
 */
record SurveyedService(
    ServiceId id,
    OrganizationId agency,
    ProviderId provider,
    String name,
    CombiningMethod method,
    boolean volumesOverlap,
    Month firstMonth,
    List<SurveyedQuarter> quarters) {

  SurveyedService {
    quarters = List.copyOf(quarters);
  }

  FiscalCalendar calendar() {
    return new FiscalCalendar(firstMonth);
  }

  /** Its instruments with what tells them apart, in the order in which they first appear. */
  Map<UUID, String> instruments() {
    Map<UUID, String> labels = new LinkedHashMap<>();
    quarters.forEach(
        quarter ->
            quarter.results().forEach(result -> labels.put(result.instrument(), result.label())));
    return labels;
  }

  /** The same service as one of its instruments alone sees it. */
  SurveyedService of(UUID instrument) {
    return with(quarters.stream().flatMap(quarter -> quarter.of(instrument).stream()).toList());
  }

  /** The same service with other quarters. */
  SurveyedService with(List<SurveyedQuarter> others) {
    return new SurveyedService(
        id, agency, provider, name, method, volumesOverlap, firstMonth, others);
  }
}
