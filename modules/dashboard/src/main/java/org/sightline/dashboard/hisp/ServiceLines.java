package org.sightline.dashboard.hisp;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.dashboard.measure.MeasureTrail;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Makes the lines of the list of services out of what the façades gave. */
record ServiceLines(
    Map<UUID, MeasureSeries> series,
    Map<UUID, Verdict> verdicts,
    Map<OrganizationId, FiscalCalendar> calendars,
    FiscalQuarter quarter,
    Locale locale,
    ZoneId zone) {

  List<ServiceLine> of(List<ServiceSummary> services) {
    return services.stream().map(this::line).toList();
  }

  private ServiceLine line(ServiceSummary service) {
    UUID id = service.id().value();
    MeasureSeries own = series.get(id);
    Verdict verdict = verdicts.get(id);
    MeasureTrail trail = own == null ? null : trail(own, service.agency());
    return new ServiceLine(
        id,
        service.name(),
        service.providerName(),
        verdict == null ? Trend.NOT_REPORTED : verdict.trend(),
        sentence(service, verdict),
        figure(trail),
        trail == null ? Sparkline.of(List.of(), null) : trail.sparkline(),
        until(trail));
  }

  private static Text sentence(ServiceSummary service, @Nullable Verdict verdict) {
    return verdict == null
        ? Text.of(ServiceLines.class, "services.never", service.name())
        : verdict.sentence();
  }

  private MeasureTrail trail(MeasureSeries own, OrganizationId agency) {
    return new MeasureTrail(
        own, quarter, calendars.getOrDefault(agency, FiscalCalendar.FEDERAL), locale);
  }

  private static @Nullable FigureText figure(@Nullable MeasureTrail trail) {
    return trail == null ? null : trail.figure();
  }

  private @Nullable Instant until(@Nullable MeasureTrail trail) {
    Observation last = trail == null ? null : trail.last();
    return last == null ? null : last.period().end().atStartOfDay(zone).toInstant();
  }
}
