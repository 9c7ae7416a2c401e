package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.measure.MeasureId;
import org.sightline.persistence.AggregateRoot;

/** Indicators with targets and measurements; queries take which goals the actor may see. */
@ApplicationScoped
class IndicatorRepository {

  /** The most indicators that one call reads together. */
  static final int MOST = 10_000;

  private static final int RUN = 1_000;

  @PersistenceContext private EntityManager entities;

  void add(AggregateRoot added) {
    entities.persist(added);
  }

  /** At once: a row must cease to be current before the next one becomes it. */
  void flush() {
    entities.flush();
  }

  /** Keeps other writers from an indicator until the transaction ends. */
  void lock(Indicator indicator) {
    entities.lock(indicator, LockModeType.PESSIMISTIC_WRITE);
  }

  List<IndicatorRow> all(Collection<IndicatorId> ids, GoalVisibility visibility) {
    return rows(Indicator.ALL, "ids", raw(ids, IndicatorId::value), visibility);
  }

  List<IndicatorRow> ofGoals(Collection<GoalId> goals, GoalVisibility visibility) {
    return rows(Indicator.OF_GOALS, "goals", raw(goals, GoalId::value), visibility);
  }

  List<IndicatorRow> ofMeasures(Collection<MeasureId> measures, GoalVisibility visibility) {
    return rows(Indicator.OF_MEASURES, "measures", raw(measures, MeasureId::value), visibility);
  }

  List<IndicatorRow> byCodes(Collection<String> codes, GoalVisibility visibility) {
    return rows(Indicator.BY_CODES, "codes", List.copyOf(codes), visibility);
  }

  Optional<IndicatorRow> find(IndicatorId id, GoalVisibility visibility) {
    return all(List.of(id), visibility).stream().findFirst();
  }

  /** Every indicator that a measure feeds: few, whatever an import brings. */
  List<Indicator> fed() {
    return entities
        .createNamedQuery(Indicator.FED, Indicator.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<Target> targets(Collection<IndicatorId> indicators) {
    return ofIndicators(Target.OF_INDICATORS, Target.class, indicators);
  }

  List<Target> currentTargets(Collection<IndicatorId> indicators) {
    return ofIndicators(Target.CURRENT, Target.class, indicators);
  }

  /** The latest current measurement of each grain. */
  List<Measurement> latest(Collection<IndicatorId> indicators) {
    return ofIndicators(Measurement.LATEST, Measurement.class, indicators);
  }

  List<Measurement> measurements(IndicatorId indicator) {
    return entities
        .createNamedQuery(Measurement.OF_INDICATOR, Measurement.class)
        .setParameter("indicator", indicator)
        .setMaxResults(RUN)
        .getResultList();
  }

  /** The current measurements at some places, see {@link Measurement#key}. */
  List<Measurement> current(Collection<String> keys) {
    return inRuns(
        List.copyOf(keys),
        run ->
            entities
                .createNamedQuery(Measurement.CURRENT, Measurement.class)
                .setParameter("keys", run));
  }

  private <T> List<T> ofIndicators(
      String query, Class<T> type, Collection<IndicatorId> indicators) {
    return inRuns(
        List.copyOf(indicators),
        run -> entities.createNamedQuery(query, type).setParameter("indicators", run));
  }

  private <K> List<IndicatorRow> rows(
      String query, String parameter, List<K> keys, GoalVisibility visibility) {
    return inRuns(
        keys,
        run ->
            visibility
                .restrict(entities.createNamedQuery(query, IndicatorRow.class))
                .setParameter(parameter, run));
  }

  private static <I> List<UUID> raw(Collection<I> ids, Function<I, UUID> value) {
    return ids.stream().map(value).toList();
  }

  private static <K, T> List<T> inRuns(List<K> keys, Function<List<K>, TypedQuery<T>> query) {
    List<K> distinct = keys.stream().distinct().toList();
    List<T> found = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += RUN) {
      found.addAll(
          query
              .apply(distinct.subList(from, Math.min(from + RUN, distinct.size())))
              .getResultList());
    }
    return found;
  }
}
