package org.sightline.dashboard.measure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyCalendars;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Comparison;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.Aspect;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureDetails;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.measure.catalogue.ObservationFilter;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reads what the page of a measure shows. */
@Dependent
class MeasurePages {

  private static final List<CombiningMethod> METHODS =
      List.of(CombiningMethod.POOLED, CombiningMethod.VOLUME_WEIGHTED, CombiningMethod.EQUAL);

  @Inject private MeasureCatalogue catalogue;
  @Inject private AgencyCalendars agencies;

  MeasurePage read(MeasureId id, @Nullable String quarter, @Nullable String wanted, Locale locale) {
    MeasureDetails details = catalogue.get(id);
    MeasureSummary measure = details.measure();
    FiscalCalendar calendar = details.calendar();
    List<Observation> stored = catalogue.series(id, null, null).observations();
    QuarterChoice quarters =
        QuarterChoice.over(quarter, stored.stream(), agencies.now(calendar), calendar);
    FiscalQuarter chosen = quarters.chosen();
    CombiningMethod usual = stored.isEmpty() ? null : stored.get(stored.size() - 1).method();
    CombiningMethod method = method(wanted, usual, measure);
    List<Observation> shown = method == usual ? stored : combined(id, method);
    Comparison limits = method == usual ? catalogue.comparison(id, chosen).orElse(null) : null;
    Unit unit = measure.kind().unit();
    MeasureChart chart = new MeasureChart(unit, calendar, locale);
    return new MeasurePage(
        measure,
        agencies.of(measure.subject().owner()).name(),
        quarters,
        catalogue.verdict(id, chosen),
        chart.draw(shown, chosen, limits),
        limits == null ? null : chart.says(limits),
        usual == null || !combines(measure) ? List.of() : METHODS,
        method,
        usual,
        newestFirst(
            shown.stream().map(one -> ObservationLine.of(one, unit, calendar, locale)).toList()),
        newestFirst(details.wordings().stream().map(one -> WordingLine.of(one, calendar)).toList()),
        asOf(stored));
  }

  private List<Observation> combined(MeasureId id, @Nullable CombiningMethod method) {
    return method == null
        ? List.of()
        : catalogue.observations(id, ObservationFilter.ALL.combined(method)).stream()
            .sorted((a, b) -> a.period().compareTo(b.period()))
            .toList();
  }

  /** The method asked for where there is such a choice, else the usual one. */
  static @Nullable CombiningMethod method(
      @Nullable String wanted, @Nullable CombiningMethod usual, MeasureSummary measure) {
    if (wanted == null || usual == null || !combines(measure)) {
      return usual;
    }
    return METHODS.stream().filter(one -> one.name().equals(wanted)).findFirst().orElse(usual);
  }

  private static boolean combines(MeasureSummary measure) {
    Aspect aspect = measure.kind().aspect();
    return aspect == Aspect.FAVOURABLE || aspect == Aspect.MEAN;
  }

  private static <T> List<T> newestFirst(List<T> inTime) {
    List<T> turned = new ArrayList<>(inTime);
    Collections.reverse(turned);
    return turned;
  }

  private static @Nullable Instant asOf(List<Observation> all) {
    return all.stream().map(one -> one.provenance().asOf()).max(Instant::compareTo).orElse(null);
  }
}
