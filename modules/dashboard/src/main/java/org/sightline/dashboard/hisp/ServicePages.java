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
    Figures figures = figures(id);
    QuarterChoice quarters = quarters(quarter, figures.series().values(), calendar);
    List<SurveyResultSummary> results = reports.surveyResults(id, quarters.chosen());
    return new ServicePage(
        service,
        agency.name(),
        quarters,
        lines(figures, new MeasureLine.At(quarters.chosen(), calendar, locale)),
        ServiceReach.of(results.stream().map(SurveyResultSummary::volumes).toList()),
        cards(results, locale),
        asOf(figures.series().values()));
  }

  private Figures figures(ServiceId service) {
    List<MeasureSummary> measures =
        catalogue.ofSubjects(List.of(service.value()), Set.of(), Set.of());
    return new Figures(
        measures, measures.isEmpty() ? Map.of() : catalogue.currentSeries(ids(measures)));
  }

  private List<MeasureLine> lines(Figures figures, MeasureLine.At at) {
    List<MeasureSummary> measures = figures.measures();
    Map<MeasureId, Verdict> verdicts =
        measures.isEmpty() ? Map.of() : catalogue.verdicts(ids(measures), at.quarter());
    return MeasureLine.of(measures, figures.series(), verdicts, at);
  }

  private static Set<MeasureId> ids(List<MeasureSummary> measures) {
    return measures.stream().map(MeasureSummary::id).collect(Collectors.toUnmodifiableSet());
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

  /** The measures of a service with all that is known of them. */
  private record Figures(List<MeasureSummary> measures, Map<MeasureId, MeasureSeries> series) {}
}
