package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Scope;

/** Measures with the wordings of their questions. */
@ApplicationScoped
class MeasureRepository {

  /** How many identities one statement names. */
  private static final int RUN = 1_000;

  private static final UUID NONE = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  protected MeasureRepository() {}

  MeasureRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Measure measure) {
    entities.persist(measure);
  }

  void add(MeasureWording wording) {
    entities.persist(wording);
  }

  /** At once: rows that refer to them are written in plain SQL. */
  void flush() {
    entities.flush();
  }

  List<Measure> byKeys(Collection<MeasureKey> keys) {
    return inRuns(
        keys.stream().map(MeasureKey::text).toList(),
        run -> entities.createNamedQuery(Measure.BY_KEYS, Measure.class).setParameter("keys", run));
  }

  List<MeasureWording> wordings(Collection<MeasureId> measures) {
    return inRuns(
        values(measures),
        run ->
            entities
                .createNamedQuery(MeasureWording.OF_MEASURES, MeasureWording.class)
                .setParameter("measures", run));
  }

  List<Measure> inScope(Collection<MeasureId> measures, Scope scope) {
    return inRuns(
        values(measures),
        run ->
            within(entities.createNamedQuery(Measure.IN_SCOPE, Measure.class), scope)
                .setParameter("ids", run));
  }

  List<Measure> ofSubjects(
      Collection<UUID> subjects, Set<Aspect> aspects, Set<Driver> drivers, Scope scope) {
    return inRuns(
        List.copyOf(subjects),
        run ->
            within(entities.createNamedQuery(Measure.OF_SUBJECTS, Measure.class), scope)
                .setParameter("subjects", run)
                .setParameter("aspects", aspects.isEmpty() ? EnumSet.allOf(Aspect.class) : aspects)
                .setParameter(
                    "drivers", drivers.isEmpty() ? EnumSet.allOf(Driver.class) : drivers));
  }

  List<Measure> list(Scope scope, MeasureFilter filter, @Nullable MeasureKey after, int limit) {
    OrganizationId owner = filter.owner();
    UUID subject = filter.subject();
    TypedQuery<Measure> query =
        within(entities.createNamedQuery(Measure.LIST, Measure.class), scope)
            .setParameter("anyOwner", owner == null)
            .setParameter("owner", owner == null ? new OrganizationId(NONE) : owner)
            .setParameter("anySubject", subject == null)
            .setParameter("subject", subject == null ? NONE : subject)
            .setParameter("after", after == null ? "" : after.text());
    List<String> patterns = SearchText.patterns(filter.words());
    for (int i = 0; i < SearchText.WORDS; i++) {
      query.setParameter("word" + (i + 1), patterns.get(i));
    }
    return query.setMaxResults(limit).getResultList();
  }

  private static TypedQuery<Measure> within(TypedQuery<Measure> query, Scope scope) {
    return query
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter());
  }

  private static List<UUID> values(Collection<MeasureId> measures) {
    return measures.stream().map(MeasureId::value).toList();
  }

  private static <K, T> List<T> inRuns(List<K> keys, Function<List<K>, TypedQuery<T>> query) {
    List<K> distinct = keys.stream().distinct().toList();
    List<T> found = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += RUN) {
      List<K> run = distinct.subList(from, Math.min(from + RUN, distinct.size()));
      try (Stream<T> rows = query.apply(run).getResultStream()) {
        rows.forEach(found::add);
      }
    }
    return found;
  }
}
