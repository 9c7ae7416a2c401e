package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.published.PublicationNotFound;
import org.sightline.hisp.published.PublishedFigure;
import org.sightline.hisp.published.PublishedFigures;
import org.sightline.hisp.published.PublishedQuarter;
import org.sightline.hisp.published.PublishedService;
import org.sightline.hisp.published.PublishingProvider;
import org.sightline.hisp.published.Withholding;
import org.sightline.it.PublishedSnapshot.Answers;
import org.sightline.it.PublishedStage.Survey;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.ObservationFlag;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.security.Role;
import org.sightline.time.FiscalQuarter;

/** What is published is kept for ever, can be made again, and is told without few answers. */
@ExtendWith(ArquillianExtension.class)
class PublishedFiguresIT {

  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 3);
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Inject private Cast cast;
  @Inject private PublishedStage stage;
  @Inject private PublishedSnapshot snapshot;
  @Inject private PublishedFigures published;
  @Inject private StatementCount statements;

  private OrganizationId agency;
  private ProviderId provider;

  @BeforeEach
  void begin() {
    agency = cast.agency();
    provider = stage.provider(agency);
  }

  @Test
  void canBeMadeAgainFromTheirSnapshotBitForBit() {
    Random random = new Random(20_260_801);
    int compared = 0;
    for (CombiningMethod method :
        List.of(CombiningMethod.POOLED, CombiningMethod.VOLUME_WEIGHTED, CombiningMethod.EQUAL)) {
      ServiceId service = stage.service(agency, provider, "Service " + method, method);
      for (int quarter = 1; quarter <= 4; quarter++) {
        publish(service, FiscalQuarter.of(2026, quarter), HASH, surveys(random, quarter));
      }
      compared += compare(service);
    }

    assertThat(compared).isEqualTo(3 * 4 * 2 * 4);
  }

  @Test
  void areToldFromElevenAnswersOn() {
    for (long n : new long[] {10, 11, 29, 30}) {
      ServiceId service = stage.service(agency, provider, "n" + n, CombiningMethod.POOLED);
      publish(service, QUARTER, null, List.of(Survey.trust("email", of(n))));
    }

    PublishedQuarter told = published.quarter(provider, null);

    assertThat(total(told, "n10").withheld()).isEqualTo(Withholding.FEW_ANSWERS);
    assertThat(total(told, "n10").n()).isNull();
    assertThat(total(told, "n10").favourablePct()).isNull();
    assertThat(total(told, "n10").mean()).isNull();
    assertThat(service(told, "n10").reach().respondents()).isNull();
    assertThat(service(told, "n10").reach().responseRatePct()).isNull();
    assertThat(total(told, "n11").n()).isEqualTo(11);
    assertThat(total(told, "n11").flags()).contains(ObservationFlag.LOW_N);
    assertThat(total(told, "n29").flags()).contains(ObservationFlag.LOW_N);
    assertThat(total(told, "n30").withheld()).isNull();
    assertThat(total(told, "n30").flags()).doesNotContain(ObservationFlag.LOW_N);
    assertThat(told.shownFrom()).isEqualTo(11);
  }

  @Test
  void takeTheNextSmallestSurveyWithThem() {
    ServiceId service = stage.service(agency, provider, "Visas", CombiningMethod.POOLED);
    publish(
        service,
        QUARTER,
        null,
        List.of(
            Survey.trust("email", of(10)),
            Survey.trust("phone", of(30)),
            Survey.trust("web", of(400))));

    PublishedService told = published.quarter(provider, QUARTER).services().get(0);

    assertThat(told.figures())
        .extracting(figure -> figure.label() + " " + figure.n() + " " + figure.withheld())
        .containsExactly(
            " 440 null", "email null FEW_ANSWERS", "phone null COMPLEMENT", "web 400 null");
  }

  @Test
  void stayWhenAReportIsCorrectedAndGetANewVersion() {
    ServiceId service = stage.service(agency, provider, "Visas", CombiningMethod.POOLED);
    publish(service, QUARTER, HASH, List.of(Survey.trust("email", of(300))));
    publish(service, QUARTER.previous(), null, List.of(Survey.trust("email", of(200))));

    publish(service, QUARTER, null, List.of(Survey.trust("phone", of(100))));

    assertThat(snapshot.versions(service))
        .containsExactly("1 null of 1", "1 " + HASH + " of 1", "2 null of 2");
    PublishedQuarter told = published.quarter(provider, null);
    assertThat(told.quarter()).isEqualTo(QUARTER);
    assertThat(told.services()).hasSize(1);
    assertThat(told.services().get(0).version()).isEqualTo(2);
    assertThat(total(told, "Visas").n()).isEqualTo(400);
    assertThat(published.quarter(provider, QUARTER.previous()).services().get(0).version())
        .isEqualTo(1);
    assertThat(compare(service)).isPositive();
  }

  @Test
  void nameTheServicesThatAreMissingAndTheirProvider() {
    ServiceId service = stage.service(agency, provider, "Visas", CombiningMethod.POOLED);
    stage.service(agency, provider, "Never surveyed", CombiningMethod.POOLED);
    publish(service, QUARTER, null, List.of(Survey.trust("email", of(300))));

    PublishedQuarter told = published.quarter(provider, null);

    assertThat(told.coverage().published()).isEqualTo(1);
    assertThat(told.coverage().services()).isEqualTo(2);
    assertThat(told.coverage().missing()).containsExactly("Never surveyed");
    assertThat(told.quarters()).containsExactly(QUARTER);
    assertThat(published.providers(told.provider().name(), NameCursor.START, 10))
        .extracting(PublishingProvider::id)
        .containsExactly(provider);
  }

  @Test
  void areNotFoundWhereNothingWasPublished() {
    stage.service(agency, provider, "Never surveyed", CombiningMethod.POOLED);

    assertThatThrownBy(() -> published.quarter(provider, null))
        .isInstanceOf(PublicationNotFound.class);
    assertThatThrownBy(() -> published.quarter(new ProviderId(UUID.randomUUID()), QUARTER))
        .isInstanceOf(PublicationNotFound.class);
  }

  @Test
  void areNotChangedDeletedOrEmptiedByAnybody() {
    ServiceId service = stage.service(agency, provider, "Visas", CombiningMethod.POOLED);
    publish(service, QUARTER, null, List.of(Survey.trust("email", of(300))));

    for (String statement :
        List.of(
            "update hisp_published_quarter set respondents = 1",
            "update hisp_published_survey set label = 'x'",
            "update hisp_published_answer set n5 = n5 + 1",
            "update hisp_published_figure set share = 100",
            "delete from hisp_published_figure",
            "delete from hisp_published_answer",
            "delete from hisp_published_survey",
            "delete from hisp_published_quarter")) {
      assertThatExceptionOfType(SQLException.class)
          .as(statement)
          .isThrownBy(() -> snapshot.execute(statement))
          .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("23001"));
    }
    for (String table : List.of("quarter", "survey", "answer", "figure")) {
      assertThatExceptionOfType(SQLException.class)
          .as(table)
          .isThrownBy(() -> snapshot.execute("truncate table hisp_published_" + table));
    }
    assertThat(compare(service)).isPositive();
  }

  @Test
  @DisabledIfSystemProperty(
      named = "sightline.test.database",
      matches = "postgresql",
      disabledReason = "only H2 counts its statements without an extension; they are the same")
  void areShownWithTheSameNumberOfStatementsForTenTimesTheServices() {
    String reader = cast.player(agency, Role.STEWARD).userName();
    String page = "/public/provider.xhtml?provider=" + provider;
    grow(2);
    long one = statements.of(page, reader);
    long listed = statements.of("/public/providers.xhtml", reader);

    grow(20);

    assertThat(one).isPositive();
    assertThat(statements.of(page, reader)).isEqualTo(one);
    assertThat(statements.of("/public/providers.xhtml", reader)).isEqualTo(listed);
  }

  private void grow(int services) {
    for (int i = 0; i < services; i++) {
      ServiceId more =
          stage.service(agency, provider, "S" + UUID.randomUUID(), CombiningMethod.POOLED);
      publish(more, QUARTER, null, List.of(Survey.trust("email", of(50 + i))));
    }
  }

  private void publish(
      ServiceId service, FiscalQuarter quarter, @Nullable String hash, List<Survey> surveys) {
    stage.publish(agency, provider, service, quarter, hash, surveys);
  }

  /** Surveys with two questions; one is small, and in the last quarter one counts thumbs. */
  private static List<Survey> surveys(Random random, int quarter) {
    List<Survey> surveys = new ArrayList<>();
    for (String channel : List.of("email", "phone", "web")) {
      int most = channel.equals("phone") ? 8 : 4_000;
      boolean thumbs = quarter == 4 && channel.equals("web");
      surveys.add(
          new Survey(
              channel,
              (long) random.nextInt(1_000_000) + 1,
              Map.of(
                  Driver.TRUST,
                  counts(random, most, thumbs),
                  Driver.EASE,
                  counts(random, most, false))));
    }
    return surveys;
  }

  private static QuestionCounts counts(Random random, int most, boolean thumbs) {
    long[] n = random.longs(5, 1, most).toArray();
    return thumbs
        ? new QuestionCounts(n[0], 0, 0, 0, n[4])
        : new QuestionCounts(n[0], n[1], n[2], n[3], n[4]);
  }

  /** So many answers, of which some are favourable. */
  private static QuestionCounts of(long n) {
    return new QuestionCounts(1, 1, 1, 2, n - 5);
  }

  /** Compares every figure of a service with the calculation by hand; answers how many. */
  private int compare(ServiceId service) {
    Map<UUID, List<Answers>> answers = snapshot.answers(service);
    List<String> compared = new ArrayList<>();
    snapshot.figures(
        service,
        row -> {
          List<Answers> own =
              answers
                  .getOrDefault(row.getObject("published_quarter_id", UUID.class), List.of())
                  .stream()
                  .filter(one -> isOf(one, row))
                  .toList();
          compare(row, HandCalculation.of(row.getString("method"), own), own);
          compared.add(row.getString("id"));
        });
    return compared.size();
  }

  private static boolean isOf(Answers answers, ResultSet row) {
    try {
      UUID instrument = row.getObject("instrument_id", UUID.class);
      return answers.driver().equals(row.getString("driver"))
          && (instrument == null || instrument.equals(answers.instrument()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compare(ResultSet row, HandCalculation byHand, List<Answers> own)
      throws SQLException {
    assertThat(row.getLong("n"))
        .isEqualTo(own.stream().mapToLong(one -> HandCalculation.n(one.counts())).sum());
    assertSame(row, "share", byHand.share()[0]);
    assertSame(row, "share_low", byHand.share()[1]);
    assertSame(row, "share_high", byHand.share()[2]);
    double[] interval = byHand.meanInterval();
    assertSame(row, "mean", byHand.mean());
    assertSame(row, "mean_low", interval == null ? null : interval[0]);
    assertSame(row, "mean_high", interval == null ? null : interval[1]);
  }

  private static void assertSame(ResultSet row, String column, @Nullable Double expected)
      throws SQLException {
    double stored = row.getDouble(column);
    if (row.wasNull()) {
      assertThat(expected).as(column).isNull();
    } else {
      assertThat(Double.doubleToLongBits(stored))
          .as("%s: %s and by hand %s", column, stored, expected)
          .isEqualTo(Double.doubleToLongBits(Objects.requireNonNull(expected, column)));
    }
  }

  private static PublishedService service(PublishedQuarter told, String name) {
    return told.services().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PublishedFigure total(PublishedQuarter told, String name) {
    return service(told, name).totals().get(0);
  }
}
