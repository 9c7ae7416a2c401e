package org.sightline.hisp.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalCalendar;

/** Collects what a document of a report is made of, as far as its reader may. */
@ApplicationScoped
class ReportSheets {

  private static final int MOST_SERVICES = 1_000;

  private QuarterlyReports reports;
  private ServiceProviders providers;
  private Agencies agencies;
  private CurrentActor current;

  protected ReportSheets() {}

  @Inject
  ReportSheets(
      QuarterlyReports reports,
      ServiceProviders providers,
      Agencies agencies,
      CurrentActor current) {
    this.reports = reports;
    this.providers = providers;
    this.agencies = agencies;
    this.current = current;
  }

  ReportSheet of(ReportId id) {
    ReportSummary report = reports.get(id);
    Optional<Agency> agency = agencies.find(report.agency());
    FiscalCalendar calendar =
        agency
            .map(found -> new FiscalCalendar(found.fiscalYearStart()))
            .orElse(FiscalCalendar.FEDERAL);
    return new ReportSheet(
        report,
        reports.surveyResults(id),
        agency.map(Agency::name).orElse(""),
        services(report.provider()),
        calendar.period(report.quarter()));
  }

  private Map<ServiceId, String> services(ProviderId provider) {
    Map<ServiceId, String> names = new HashMap<>();
    if (current.get().may(Permission.READ_SERVICES)) {
      providers
          .services(new ServiceFilter(null, provider, null), NameCursor.START, MOST_SERVICES)
          .forEach(service -> names.put(service.id(), service.name()));
    }
    return names;
  }
}
