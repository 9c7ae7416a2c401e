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
import org.sightline.measure.VerdictSettings;
import org.sightline.organization.OrganizationId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;
import org.sightline.time.FiscalQuarter;

/** Reads measures within the reach of the actor. */
@ApplicationScoped
class MeasureReading {

  private static final Scope EVERYWHERE = new Scope(true, Set.of());

  private MeasureRepository measures;
  private ObservationRepository observations;
  private Judging judging;
  private CurrentActor current;

  protected MeasureReading() {}

  @Inject
  MeasureReading(
      MeasureRepository measures,
      ObservationRepository observations,
      Judging judging,
      CurrentActor current) {
    this.measures = measures;
    this.observations = observations;
    this.judging = judging;
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
        settings().calendar(measure.subject().owner()));
  }

  /** In the order of time. */
  List<Observation> stored(MeasureSummary measure, ObservationFilter filter) {
    ObservationQuery query =
        new ObservationQuery(List.of(measure.id()), scope())
            .of(filter.dimensions())
            .ending(filter.from(), filter.to(), settings().calendar(measure.subject().owner()));
    if (filter.grain() != null) {
      query.and("o.grain = ?", filter.grain().name());
    }
    return inOrder(observations.read(query), suppressedBelow(measure));
  }

  Map<MeasureId, MeasureSeries> series(List<MeasureSummary> wanted) {
    List<MeasureId> ids = wanted.stream().map(MeasureSummary::id).toList();
    Map<MeasureId, List<Observation>> found = ids.isEmpty() ? Map.of() : ofWhole(ids);
    Map<OrganizationId, VerdictSettings> thresholds =
        settings().thresholds(OwnerSettings.owners(wanted));
    Map<MeasureId, MeasureSeries> series = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      List<Observation> own = found.getOrDefault(measure.id(), List.of());
      long base =
          Objects.requireNonNull(thresholds.get(measure.subject().owner())).suppressedBelow();
      series.put(measure.id(), ReportingSeries.of(measure, withheldBelow(base, own)));
    }
    return series;
  }

  /** Those without dimensions. */
  private Map<MeasureId, List<Observation>> ofWhole(List<MeasureId> ids) {
    return observations.read(new ObservationQuery(ids, scope()).of(Dimensions.NONE)).stream()
        .collect(
            Collectors.groupingBy(
                ObservationRow::measure,
                Collectors.mapping(ObservationRow::observation, Collectors.toList())));
  }

  Map<MeasureId, Verdict> verdicts(List<MeasureSummary> wanted, FiscalQuarter quarter) {
    return judging.verdicts(wanted, series(wanted), measure -> quarter);
  }

  Optional<Comparison> comparison(MeasureSummary measure, FiscalQuarter quarter) {
    MeasureSeries own = series(List.of(measure)).get(measure.id());
    return own == null ? Optional.empty() : judging.comparison(measure, own, quarter);
  }

  /** Each measure at the quarter of its own last observation. */
  Map<MeasureId, MeasureStanding> standings(List<MeasureSummary> wanted) {
    Map<MeasureId, MeasureSeries> series = series(wanted);
    LastQuarters last =
        new LastQuarters(
            series, settings().calendars(OwnerSettings.owners(wanted)), settings().today());
    Map<MeasureId, Verdict> verdicts = judging.verdicts(wanted, series, last::quarter);
    Map<MeasureId, MeasureStanding> standings = new LinkedHashMap<>();
    for (MeasureSummary measure : wanted) {
      Verdict verdict = Objects.requireNonNull(verdicts.get(measure.id()));
      standings.put(measure.id(), last.standing(measure, verdict));
    }
    return standings;
  }

  /**
   * The quarter of the last observation in the reporting grain; without any, the one that runs now.
   */
  FiscalQuarter latestQuarter(MeasureSummary measure) {
    OrganizationId owner = measure.subject().owner();
    List<Observation> all =
        ReportingSeries.of(measure, stored(measure, ObservationFilter.ALL)).observations();
    return all.isEmpty()
        ? settings().now(owner)
        : settings().calendar(owner).quarterOf(all.get(all.size() - 1).period());
  }

  /** A measure with all that is stored of it, whoever asks. */
  Optional<MeasureFeed> feed(MeasureId id) {
    return summaries(measures.inScope(List.of(id), EVERYWHERE)).stream()
        .findFirst()
        .map(
            measure ->
                new MeasureFeed(
                    measure,
                    inOrder(
                        observations.read(
                            new ObservationQuery(List.of(id), EVERYWHERE).of(Dimensions.NONE)),
                        suppressedBelow(measure))));
  }

  private OwnerSettings settings() {
    return judging.settings();
  }

  private Scope scope() {
    return current.get().scope(Permission.READ_MEASURES);
  }

  Map<OrganizationId, VerdictSettings> thresholds(Collection<OrganizationId> owners) {
    return settings().thresholds(owners);
  }

  /** Figures of a measure that were combined anew, withheld like the stored ones. */
  List<Observation> withheld(MeasureSummary measure, List<Observation> figures) {
    return withheldBelow(suppressedBelow(measure), figures);
  }

  private static List<Observation> withheldBelow(long base, List<Observation> figures) {
    return figures.stream().map(one -> one.withheldBelow(base)).toList();
  }

  private long suppressedBelow(MeasureSummary measure) {
    OrganizationId owner = measure.subject().owner();
    return Objects.requireNonNull(settings().thresholds(List.of(owner)).get(owner))
        .suppressedBelow();
  }

  private static List<Observation> inOrder(List<ObservationRow> rows, long suppressedBelow) {
    return rows.stream()
        .map(row -> row.observation().withheldBelow(suppressedBelow))
        .sorted((a, b) -> a.period().compareTo(b.period()))
        .toList();
  }

  private static List<MeasureSummary> summaries(List<Measure> found) {
    return found.stream().map(Measure::summary).toList();
  }
}
