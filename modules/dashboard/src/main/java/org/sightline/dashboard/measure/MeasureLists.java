package org.sightline.dashboard.measure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyCalendars;
import org.sightline.dashboard.agency.AgencyOption;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureFilter;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;

/** Reads pages of the catalogue: figures are read for the measures of one page only, together. */
@Dependent
class MeasureLists {

  private static final int MOST = MeasureCatalogue.MOST;

  @Inject private MeasureCatalogue catalogue;
  @Inject private AgencyCalendars agencies;

  List<AgencyOption> agencies() {
    return agencies.all().stream().map(AgencyOption::of).toList();
  }

  TablePage<CatalogueLine> page(
      @Nullable UUID agency, @Nullable String text, TableRequest request, Locale locale) {
    MeasureFilter filter =
        new MeasureFilter(agency == null ? null : new OrganizationId(agency), text, null);
    List<MeasureSummary> found = catalogue.list(filter, null, MOST);
    List<MeasureSummary> shown =
        found.stream().skip(request.offset()).limit(request.size()).toList();
    Map<MeasureId, MeasureSeries> series = series(shown);
    Map<OrganizationId, Agency> owners =
        agencies.all().stream().collect(Collectors.toMap(Agency::id, one -> one));
    List<CatalogueLine> lines =
        shown.stream()
            .map(one -> line(one, series.get(one.id()), owners.get(one.subject().owner()), locale))
            .toList();
    return TablePage.counted(lines, found.size(), request);
  }

  private Map<MeasureId, MeasureSeries> series(List<MeasureSummary> shown) {
    return shown.isEmpty()
        ? Map.of()
        : catalogue.currentSeries(shown.stream().map(MeasureSummary::id).toList());
  }

  private static CatalogueLine line(
      MeasureSummary measure,
      @Nullable MeasureSeries series,
      @Nullable Agency owner,
      Locale locale) {
    List<Observation> all = series == null ? List.of() : series.observations();
    Observation last = all.isEmpty() ? null : all.get(all.size() - 1);
    return new CatalogueLine(
        measure.id().value(),
        measure.name(),
        measure.kind(),
        owner == null ? "" : owner.name(),
        last == null ? null : FigureText.of(last, measure.kind().unit(), locale),
        last == null ? null : calendar(owner).text(last.period()));
  }

  private static FiscalCalendar calendar(@Nullable Agency owner) {
    return owner == null ? FiscalCalendar.FEDERAL : new FiscalCalendar(owner.fiscalYearStart());
  }
}
