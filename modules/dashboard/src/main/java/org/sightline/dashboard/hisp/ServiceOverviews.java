package org.sightline.dashboard.hisp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyCalendars;
import org.sightline.dashboard.measure.QuarterChoice;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.Aspect;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reads what the page of services shows, in as many queries for one service as for a thousand. */
@Dependent
class ServiceOverviews {

  private static final int MOST = 1_000;

  @Inject private ServiceProviders providers;
  @Inject private MeasureCatalogue catalogue;
  @Inject private AgencyCalendars agencies;
  @Inject private CurrentActor current;

  ServiceOverview read(
      @Nullable UUID agency, @Nullable String text, @Nullable String quarter, Locale locale) {
    List<Agency> all = agencies.all();
    List<ServiceSummary> found = found(agency, text);
    List<ServiceSummary> services = found.subList(0, Math.min(MOST, found.size()));
    boolean figures = current.get().may(Permission.READ_MEASURES);
    Map<MeasureId, UUID> trust = figures ? trust(services) : Map.of();
    Map<MeasureId, MeasureSeries> series =
        trust.isEmpty() ? Map.of() : catalogue.currentSeries(trust.keySet());
    QuarterChoice quarters = quarters(quarter, AgencyCalendars.shared(all, agency), series);
    List<ServiceLine> lines =
        new ServiceLines(
                bySubject(series, trust),
                bySubject(verdicts(trust, quarters.chosen()), trust),
                calendars(all),
                quarters.chosen(),
                locale,
                agencies.zone())
            .of(services);
    return new ServiceOverview(
        all,
        quarters,
        lines,
        TrendCounts.of(lines.stream().map(ServiceLine::trend).toList()),
        ServicePages.asOf(series.values()),
        figures,
        found.size() > MOST);
  }

  /** One more than are shown, to know whether there are more. */
  private List<ServiceSummary> found(@Nullable UUID agency, @Nullable String text) {
    OrganizationId owner = agency == null ? null : new OrganizationId(agency);
    return providers.services(new ServiceFilter(owner, null, text), NameCursor.START, MOST + 1);
  }

  private QuarterChoice quarters(
      @Nullable String wanted, FiscalCalendar calendar, Map<MeasureId, MeasureSeries> series) {
    return QuarterChoice.over(
        wanted, ServicePages.observations(series.values()), agencies.now(calendar), calendar);
  }

  private Map<MeasureId, UUID> trust(List<ServiceSummary> services) {
    List<UUID> ids = services.stream().map(service -> service.id().value()).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    return catalogue.ofSubjects(ids, Set.of(Aspect.FAVOURABLE), Set.of(Driver.TRUST)).stream()
        .collect(Collectors.toMap(MeasureSummary::id, measure -> measure.subject().id()));
  }

  private Map<MeasureId, Verdict> verdicts(Map<MeasureId, UUID> trust, FiscalQuarter quarter) {
    return trust.isEmpty() ? Map.of() : catalogue.verdicts(trust.keySet(), quarter);
  }

  private static <T> Map<UUID, T> bySubject(Map<MeasureId, T> given, Map<MeasureId, UUID> trust) {
    Map<UUID, T> bySubject = new HashMap<>();
    given.forEach(
        (measure, value) -> {
          UUID subject = trust.get(measure);
          if (subject != null) {
            bySubject.put(subject, value);
          }
        });
    return bySubject;
  }

  private static Map<OrganizationId, FiscalCalendar> calendars(List<Agency> agencies) {
    return agencies.stream()
        .collect(
            Collectors.toMap(Agency::id, agency -> new FiscalCalendar(agency.fiscalYearStart())));
  }
}
