package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Comparison;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.measure.Verdicts;
import org.sightline.organization.OrganizationId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Reads measures within the reach of the actor. */
@ApplicationScoped
class MeasureReading {

  private MeasureRepository measures;
  private ObservationRepository observations;
  private OwnerSettings settings;
  private CurrentActor current;

  protected MeasureReading() {}

  @Inject
  MeasureReading(
      MeasureRepository measures,
      ObservationRepository observations,
      OwnerSettings settings,
      CurrentActor current) {
    this.measures = measures;
    this.observations = observations;
    this.settings = settings;
    this.current = current;
  }

  List<MeasureSummary> list(MeasureFilter filter, @Nullable MeasureKey after, int limit) {
    return summaries(measures.list(scope(), filter, after, limit));
  }

  List<MeasureSummary> ofSubjects(
      Collection<UUID> subjects, Set<Aspect> aspects, Set<Driver> drivers) {
    return summaries(measures.ofSubjects(subjects, aspects, drivers, scope()));
  }

  List<MeasureSummary> all(Collection<MeasureId> ids) {
    return summaries(measures.inScope(ids, scope()));
  }

  MeasureSummary one(MeasureId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(MeasureNotFound::new);
  }

  MeasureDetails details(MeasureId id) {
    MeasureSummary measure = one(id);
    return new MeasureDetails(
        measure,
        measures.wordings(List.of(id)).stream().map(MeasureWording::value).toList(),
        settings.calendar(measure.subject().owner()));
  }

  /** In the order of time. */
  List<Observation> stored(MeasureSummary measure, ObservationFilter filter) {
    ObservationQuery query =
        new ObservationQuery(List.of(measure.id()), scope())
            .of(filter.dimensions())
            .ending(filter.from(), filter.to(), settings.calendar(measure.subject().owner()));
    if (filter.grain() != null) {
      query.and("o.grain = ?", filter.grain().name());
    }
    return observations.read(query).stream()
        .map(ObservationRow::observation)
        .sorted((a, b) -> a.period().compareTo(b.period()))
        .toList();
  }

  Map<MeasureId, MeasureSeries> series(List<MeasureSummary> wanted) {
    List<MeasureId> ids = wanted.stream().map(MeasureSummary::id).toList();
    Map<MeasureId, List<Observation>> found =
        ids.isEmpty()
            ? Map.of()
            : observations.read(new ObservationQuery(ids, scope()).of(Dimensions.NONE)).stream()
                .collect(
                    Collectors.groupingBy(
                        ObservationRow::measure,
                        Collectors.mapping(ObservationRow::observation, Collectors.toList())));
    Map<MeasureId, MeasureSeries> series = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      series.put(
          measure.id(), ReportingSeries.of(measure, found.getOrDefault(measure.id(), List.of())));
    }
    return series;
  }

  Map<MeasureId, Verdict> verdicts(List<MeasureSummary> wanted, FiscalQuarter quarter) {
    Map<MeasureId, MeasureSeries> series = series(wanted);
    Map<OrganizationId, Verdicts> judges =
        settings.verdicts(wanted.stream().map(measure -> measure.subject().owner()).toList());
    Map<MeasureId, Verdict> verdicts = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      Verdicts judge = judges.get(measure.subject().owner());
      MeasureSeries own = series.get(measure.id());
      if (judge != null && own != null) {
        verdicts.put(measure.id(), judge.of(own, quarter));
      }
    }
    return verdicts;
  }

  Optional<Comparison> comparison(MeasureSummary measure, FiscalQuarter quarter) {
    MeasureSeries own = series(List.of(measure)).get(measure.id());
    return own == null
        ? Optional.empty()
        : settings.verdicts(measure.subject().owner()).comparison(own, quarter);
  }

  /** Each measure at the quarter of its own last observation. */
  Map<MeasureId, MeasureStanding> standings(List<MeasureSummary> wanted) {
    Map<MeasureId, MeasureSeries> series = series(wanted);
    List<OrganizationId> owners =
        wanted.stream().map(measure -> measure.subject().owner()).toList();
    Map<OrganizationId, FiscalCalendar> calendars = settings.calendars(owners);
    Map<OrganizationId, Verdicts> judges = settings.verdicts(owners);
    Map<MeasureId, MeasureStanding> standings = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      OrganizationId owner = measure.subject().owner();
      FiscalCalendar calendar = Objects.requireNonNull(calendars.get(owner));
      Verdicts judge = Objects.requireNonNull(judges.get(owner));
      MeasureSeries own = Objects.requireNonNull(series.get(measure.id()));
      List<Observation> all = own.observations();
      FiscalQuarter quarter =
          all.isEmpty()
              ? calendar.quarterOf(settings.today())
              : calendar.quarterOf(all.get(all.size() - 1).period());
      standings.put(
          measure.id(),
          new MeasureStanding(measure, own, quarter, judge.of(own, quarter), calendar));
    }
    return standings;
  }

  /** The quarter of the last observation; without any, the one that runs now. */
  FiscalQuarter latestQuarter(MeasureSummary measure) {
    OrganizationId owner = measure.subject().owner();
    List<Observation> all = stored(measure, ObservationFilter.ALL);
    return all.isEmpty()
        ? settings.now(owner)
        : settings.calendar(owner).quarterOf(all.get(all.size() - 1).period());
  }

  private Scope scope() {
    return current.get().scope(Permission.READ_MEASURES);
  }

  private static List<MeasureSummary> summaries(List<Measure> found) {
    return found.stream().map(Measure::summary).toList();
  }
}
