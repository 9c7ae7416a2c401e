package org.sightline.dashboard.hisp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyCalendars;
import org.sightline.dashboard.measure.MeasureLine;
import org.sightline.dashboard.measure.QuarterChoice;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.Agency;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reads what the page of a service shows. */
@Dependent
class ServicePages {

  @Inject private ServiceProviders providers;
  @Inject private MeasureCatalogue catalogue;
  @Inject private QuarterlyReports reports;
  @Inject private AgencyCalendars agencies;

  ServicePage read(ServiceId id, @Nullable String quarter, Locale locale) {
    ServiceSummary service = providers.service(id);
    Agency agency = agencies.of(service.agency());
    FiscalCalendar calendar = new FiscalCalendar(agency.fiscalYearStart());
    List<MeasureSummary> measures = catalogue.ofSubjects(List.of(id.value()), Set.of(), Set.of());
    Set<MeasureId> ids =
        measures.stream().map(MeasureSummary::id).collect(Collectors.toUnmodifiableSet());
    Map<MeasureId, MeasureSeries> series = ids.isEmpty() ? Map.of() : catalogue.currentSeries(ids);
    QuarterChoice quarters = quarters(quarter, series.values(), calendar);
    FiscalQuarter chosen = quarters.chosen();
    List<SurveyResultSummary> results = reports.surveyResults(id, chosen);
    Map<MeasureId, Verdict> verdicts = ids.isEmpty() ? Map.of() : catalogue.verdicts(ids, chosen);
    MeasureLine.At at = new MeasureLine.At(chosen, calendar, locale);
    return new ServicePage(
        service,
        agency.name(),
        quarters,
        MeasureLine.of(measures, series, verdicts, at),
        ServiceReach.of(results.stream().map(SurveyResultSummary::volumes).toList()),
        cards(results, locale),
        asOf(series.values()));
  }

  private QuarterChoice quarters(
      @Nullable String wanted, Collection<MeasureSeries> series, FiscalCalendar calendar) {
    return QuarterChoice.over(wanted, observations(series), agencies.now(calendar), calendar);
  }

  private static List<SurveyCard> cards(List<SurveyResultSummary> results, Locale locale) {
    List<SurveyCard> cards = new ArrayList<>();
    results.forEach(one -> cards.add(SurveyCard.of(one, cards.size() + 1, locale)));
    return cards;
  }

  /** Every figure of some measures. */
  static Stream<Observation> observations(Collection<MeasureSeries> series) {
    return series.stream().flatMap(one -> one.observations().stream());
  }

  /** When the newest figure was known. */
  static @Nullable Instant asOf(Collection<MeasureSeries> series) {
    return observations(series)
        .map(one -> one.provenance().asOf())
        .max(Instant::compareTo)
        .orElse(null);
  }
}
