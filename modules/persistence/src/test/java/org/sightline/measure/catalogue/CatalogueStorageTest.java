package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.audit.TestDatabase;
import org.sightline.audit.TestTransactions;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Scope;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.Period;

/** What the catalogue keeps its word on, on either database. */
abstract class CatalogueStorageTest {

  private static final Scope EVERYWHERE = new Scope(true, Set.of());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

  private final TestDatabase kind;
  private final OrganizationId own = new OrganizationId(UUID.randomUUID());
  private final OrganizationId other = new OrganizationId(UUID.randomUUID());
  private final UUID passports = UUID.randomUUID();
  private final List<MeasuresObserved> events = new ArrayList<>();
  private DataSource database;
  private TestEntities entities;
  private TestTransactions transactions;
  private ObservationRepository observations;

  @SuppressWarnings("NullAway.Init")
  CatalogueStorageTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void newDatabase() throws SQLException {
    database = kind.migrated();
    entities = new TestEntities(database);
    transactions = new TestTransactions(database);
    observations = new ObservationRepository(transactions.dataSource());
    organization(own);
    organization(other);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void registersAMeasureOnceAndFindsItAgain() {
    NewMeasure wanted = Figures.trust(passports, own, "Passports");

    MeasureId first = register(wanted);
    MeasureId again = register(Figures.trust(passports, own, "Passport renewal"));

    assertThat(again).isEqualTo(first);
    assertThat(inScope(EVERYWHERE, first))
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.key()).isEqualTo(wanted.key());
              assertThat(measure.kind()).isEqualTo(wanted.kind());
              assertThat(measure.subject())
                  .isEqualTo(MeasureSubject.of(own, passports, "Passport renewal"));
              assertThat(measure.questionText()).isNull();
            });
  }

  @Test
  void addsWordingsAndWidensTheirUse() {
    MeasureId id = register(worded(new QuestionWording("Old?", OCTOBER, OCTOBER)));
    register(
        worded(
            new QuestionWording("New?", JANUARY, JANUARY),
            new QuestionWording("Old?", OCTOBER, JANUARY.minusMonths(1))));
    register(worded());

    List<MeasureWording> stored = entities.in(all -> all.wordings(List.of(id)));
    assertThat(stored)
        .extracting(MeasureWording::value)
        .containsExactly(
            new QuestionWording("Old?", OCTOBER, JANUARY.minusMonths(1)),
            new QuestionWording("New?", JANUARY, JANUARY));
    assertThat(inScope(EVERYWHERE, id))
        .extracting(MeasureSummary::questionText)
        .containsExactly("New?");
  }

  @Test
  void refusesAnotherMeasureUnderTheSameKey() {
    NewMeasure trust = Figures.trust(passports, own, "Passports");
    register(trust);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(Figures.trust(passports, other, "Passports")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                register(
                    NewMeasure.of(
                        trust.key(),
                        MeasureKind.favourable(Driver.EASE),
                        trust.subject(),
                        List.of())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entities.in(all -> registration(all, trust, trust)));
  }

  @Test
  void showsNothingOfAnotherAgency() {
    MeasureId mine = register(Figures.trust(passports, own, "Passports"));
    UUID visas = UUID.randomUUID();
    MeasureId theirs = register(Figures.trust(visas, other, "Visas"));
    Scope scope = new Scope(false, Set.of(own));

    assertThat(inScope(scope, mine, theirs)).extracting(MeasureSummary::id).containsExactly(mine);
    assertThat(inScope(Scope.NONE, mine, theirs)).isEmpty();
    assertThat(found(scope, MeasureFilter.ALL)).containsExactly(mine);
    assertThat(found(scope, new MeasureFilter(other, null, null))).isEmpty();
    assertThat(ofSubjects(scope, passports, visas)).containsExactly(mine);
    observe(Figures.of(mine, 0, 50, 100), Figures.of(theirs, 0, 50, 100));
    assertThat(observations.read(new ObservationQuery(List.of(mine, theirs), scope)))
        .extracting(ObservationRow::measure)
        .containsExactly(mine);
    assertThat(observations.read(new ObservationQuery(List.of(mine, theirs), Scope.NONE)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "passport, 2",
    "PASSPORT trust, 1",
    "confianza, 1",
    "satisfaction, 1",
    "renew online, 1",
    "100%, 0",
    "_, 0",
    "'', 2"
  })
  void findsByWordsOfNameQuestionAndLabels(String words, int count) {
    MeasureSubject subject = MeasureSubject.of(own, passports, "Passport renewal");
    register(worded(new QuestionWording("Did you renew it online?", OCTOBER, OCTOBER)));
    register(
        NewMeasure.of(
            MeasureKey.mean(passports, Driver.SATISFACTION),
            MeasureKind.mean(Driver.SATISFACTION),
            subject,
            List.of()));
    register(Figures.trust(passports, own, "Passport renewal"));

    assertThat(found(EVERYWHERE, new MeasureFilter(null, words, null))).hasSize(count);
  }

  @Test
  void pagesByKey() {
    for (int i = 0; i < 5; i++) {
      register(Figures.trust(UUID.randomUUID(), own, "Service " + i));
    }

    List<Measure> first = entities.in(all -> all.list(EVERYWHERE, MeasureFilter.ALL, null, 3));
    List<Measure> rest =
        entities.in(all -> all.list(EVERYWHERE, MeasureFilter.ALL, first.get(2).measureKey(), 100));

    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void findsTheMeasuresOfSubjectsByAspectAndDriver() {
    MeasureSubject subject = MeasureSubject.of(own, passports, "Passports");
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    MeasureId rate =
        register(
            NewMeasure.of(
                MeasureKey.responseRate(passports),
                MeasureKind.responseRate(),
                subject,
                List.of()));
    UUID instrument = UUID.randomUUID();
    register(
        NewMeasure.of(
            MeasureKey.favourable(passports, instrument, Driver.TRUST),
            MeasureKind.favourable(Driver.TRUST),
            new MeasureSubject(own, passports, "Passports, exit survey", instrument),
            List.of()));

    assertThat(ofSubjects(EVERYWHERE, passports)).containsExactlyInAnyOrder(trust, rate);
    assertThat(
            ids(
                entities.in(
                    all ->
                        all.ofSubjects(
                            Set.of(passports),
                            Set.of(Aspect.FAVOURABLE),
                            Set.of(Driver.TRUST),
                            EVERYWHERE))))
        .containsExactly(trust);
    assertThat(
            ids(
                entities.in(
                    all ->
                        all.ofSubjects(
                            Set.of(passports), Set.of(), Set.of(Driver.EASE), EVERYWHERE))))
        .containsExactly(rate);
  }

  @Test
  void readsBackWhatWasObserved() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    Observation given =
        Figures.observation(
            Figures.quarter(0),
            Estimate.share(811, 1203),
            new Dimensions("PHONE", "Denver", "Veterans"),
            ObservationFlag.MIXED_WORDING,
            ObservationFlag.NRB_NOTE_DUE);

    observe(new NewObservation(trust, given));

    Observation stored = current(trust).get(0);
    assertThat(stored.provenance().asOf()).isEqualTo(ObservationRow.kept(Figures.AS_OF));
    assertThat(stored)
        .usingRecursiveComparison()
        .ignoringFields("provenance.asOf")
        .isEqualTo(given);
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.observed()).containsExactly(new MeasureObserved(trust, stored));
              assertThat(event.measures()).containsExactly(trust);
              assertThat(event.at()).isEqualTo(CLOCK.instant());
            });
  }

  @Test
  void readsBackAFigureWithoutError() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    Observation given =
        Figures.observation(Figures.quarter(0), Estimate.exact(0.1 + 0.2), Dimensions.NONE);

    observe(new NewObservation(trust, given));

    assertThat(current(trust)).extracting(Observation::estimate).containsExactly(given.estimate());
  }

  @Test
  void makesACorrectionTheNextVersionAndKeepsTheOneBefore() throws SQLException {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    observe(Figures.of(trust, 0, 50, 100), Figures.of(trust, 1, 25, 100));

    observe(Figures.of(trust, 0, 55, 100));
    observe(Figures.of(trust, 0, 75, 100));

    assertThat(current(trust))
        .extracting(one -> one.value() + " v" + one.provenance().version())
        .containsExactlyInAnyOrder("75.0 v3", "25.0 v1");
    assertThat(number("select count(*) from measure_observation")).isEqualTo(4);
    assertThat(events.get(2).observed())
        .extracting(one -> one.observation().provenance().version())
        .containsExactly(3);
  }

  @Test
  void changesNothingWhenTheSameFigureComesAgain() throws SQLException {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    observe(Figures.of(trust, 0, 50, 100));

    observe(Figures.of(trust, 0, 50, 100));
    observe();

    assertThat(number("select count(*) from measure_observation")).isEqualTo(1);
    assertThat(events).hasSize(1);
  }

  @Test
  void keepsDimensionsAndGrainsApart() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    Observation month = Figures.share(Period.of(YearMonth.of(2023, 10)), 5, 10);
    Observation phone =
        Figures.observation(
            Figures.quarter(0), Estimate.share(3, 4), new Dimensions("PHONE", null, null));
    observe(
        Figures.of(trust, 0, 50, 100),
        new NewObservation(trust, month),
        new NewObservation(trust, phone));

    assertThat(current(trust)).hasSize(3);
    assertThat(read(query(trust).of(Dimensions.NONE))).hasSize(2);
    assertThat(read(query(trust).of(new Dimensions("PHONE", null, null))))
        .extracting(Observation::value)
        .containsExactly(75.0);
    assertThat(read(query(trust).of(new Dimensions("*", null, null)))).hasSize(1);
    assertThat(read(query(trust).of(Dimensions.NONE).and("o.grain = ?", "MONTH")))
        .extracting(Observation::value)
        .containsExactly(50.0);
  }

  @Test
  void readsBetweenQuarters() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));
    observe(
        Figures.of(trust, 0, 10, 100),
        Figures.of(trust, 1, 11, 100),
        Figures.of(trust, 2, 12, 100),
        Figures.of(trust, 3, 13, 100));

    assertThat(
            read(
                query(trust)
                    .ending(Figures.FIRST.plus(1), Figures.FIRST.plus(2), FiscalCalendar.FEDERAL)))
        .extracting(Observation::value)
        .containsExactly(12.0, 11.0);
  }

  @Test
  void refusesUnknownMeasuresAndFiguresGivenTwice() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe(Figures.of(new MeasureId(UUID.randomUUID()), 0, 1, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observe(Figures.of(trust, 0, 1, 2), Figures.of(trust, 0, 2, 2)));
  }

  @Test
  void storesNothingWhenAnObserverRefuses() {
    MeasureId trust = register(Figures.trust(passports, own, "Passports"));

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transactions.in(
                    () -> {
                      intake().observe(List.of(Figures.of(trust, 0, 1, 2)));
                      throw new IllegalStateException("an observer refuses");
                    }));

    assertThat(current(trust)).isEmpty();
  }

  @Test
  void takesManyFiguresAndTheirCorrections() throws SQLException {
    List<MeasureId> measures = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      measures.add(register(Figures.trust(UUID.randomUUID(), own, "Service " + i)));
    }

    observe(many(measures, 400, 50));
    observe(many(measures, 400, 51));

    assertThat(number("select count(*) from measure_observation")).isEqualTo(40_000);
    assertThat(number("select count(*) from measure_observation where is_current"))
        .isEqualTo(20_000);
  }

  private static NewObservation[] many(List<MeasureId> measures, int each, long favourable) {
    return measures.stream()
        .flatMap(
            measure ->
                IntStream.range(0, each)
                    .mapToObj(
                        site ->
                            new NewObservation(
                                measure,
                                Figures.observation(
                                    Figures.quarter(site % 8),
                                    Estimate.share(favourable, 100),
                                    new Dimensions(null, "Site " + site, null)))))
        .toArray(NewObservation[]::new);
  }

  private NewMeasure worded(QuestionWording... wordings) {
    return Figures.trust(passports, own, "Passport renewal", List.of(wordings));
  }

  private MeasureId register(NewMeasure wanted) {
    return entities.in(all -> registration(all, wanted)).iterator().next();
  }

  private static List<MeasureId> registration(MeasureRepository all, NewMeasure... wanted) {
    return List.copyOf(new MeasureRegistration(all).register(List.of(wanted)).values());
  }

  private void observe(NewObservation... figures) {
    transactions.in(
        () -> {
          intake().observe(List.of(figures));
          return true;
        });
  }

  @SuppressWarnings("unchecked")
  private ObservationIntake intake() {
    Event<MeasuresObserved> event =
        (Event<MeasuresObserved>)
            Proxy.newProxyInstance(
                Event.class.getClassLoader(),
                new Class<?>[] {Event.class},
                (self, method, args) -> fired(args));
    return new ObservationIntake(observations, event, CLOCK);
  }

  private @Nullable Object fired(Object[] args) {
    events.add((MeasuresObserved) args[0]);
    return null;
  }

  private List<Observation> current(MeasureId measure) {
    return read(query(measure));
  }

  private static ObservationQuery query(MeasureId measure) {
    return new ObservationQuery(List.of(measure), EVERYWHERE);
  }

  private List<Observation> read(ObservationQuery query) {
    return observations.read(query).stream().map(ObservationRow::observation).toList();
  }

  private List<MeasureSummary> inScope(Scope scope, MeasureId... measures) {
    return entities.in(all -> all.inScope(List.of(measures), scope)).stream()
        .map(Measure::summary)
        .toList();
  }

  private List<MeasureId> found(Scope scope, MeasureFilter filter) {
    return ids(entities.in(all -> all.list(scope, filter, null, 100)));
  }

  private List<MeasureId> ofSubjects(Scope scope, UUID... subjects) {
    return ids(entities.in(all -> all.ofSubjects(List.of(subjects), Set.of(), Set.of(), scope)));
  }

  private static List<MeasureId> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }

  private void organization(OrganizationId id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into organization"
                    + " (id, version, agency_id, name, abbreviation, first_month)"
                    + " values (?, 1, ?, 'Agency', 'A', 10)")) {
      insert.setObject(1, id.value());
      insert.setObject(2, id.value());
      insert.executeUpdate();
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
