package org.sightline.hisp.performancegov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.hisp.feedback.InstrumentKey;
import org.sightline.hisp.feedback.QuestionWordings;
import org.sightline.hisp.feedback.SeriesBreak;
import org.sightline.hisp.feedback.TrustFamily;
import org.sightline.testing.SharedData;
import org.sightline.time.FiscalQuarter;

/** Which surveys of the published file are the same, and where their questions change. */
class RealInstrumentsTest {

  private final List<ReportedRow> rows = new ArrayList<>();

  @BeforeEach
  void readIt() throws IOException {
    PerformanceGovFile.read(
        SharedData.file("hisp/performance-gov-cx-reports.csv"), StandardCharsets.UTF_8, rows::add);
  }

  @Test
  void findsNoSurveyTwiceInAQuarter() {
    Map<InstrumentKey, List<ReportedRow>> surveys = byKey();

    assertThat(surveys).hasSize(113);
    assertThat(surveys.values())
        .allSatisfy(
            same ->
                assertThat(same)
                    .extracting(row -> row.collection().quarter())
                    .doesNotHaveDuplicates());
  }

  @Test
  void followsTheDesktopSiteOfThePatentOffice() {
    List<Long> ids =
        byKey().values().stream()
            .map(same -> same.stream().map(row -> row.origin().id()).sorted().toList())
            .filter(same -> same.contains(69L))
            .findFirst()
            .orElseThrow();

    assertThat(ids).containsExactly(69L, 159L, 211L, 268L, 340L, 404L);
  }

  @Test
  void findsWhereASeriesBreaks() {
    List<Set<SeriesBreak>> breaks = new ArrayList<>();
    for (List<ReportedRow> same : byKey().values()) {
      Map<FiscalQuarter, ReportedRow> byQuarter =
          same.stream().collect(Collectors.toMap(row -> row.collection().quarter(), row -> row));
      byQuarter.forEach(
          (quarter, row) -> {
            ReportedRow next = byQuarter.get(quarter.next());
            if (next != null) {
              breaks.add(breaksBetween(row, next));
            }
          });
    }

    assertThat(breaks).hasSize(175);
    assertThat(breaks).filteredOn(found -> found.contains(SeriesBreak.WORDING)).hasSize(5);
    assertThat(breaks).filteredOn(found -> found.contains(SeriesBreak.MOMENT)).hasSize(6);
    assertThat(breaks).filteredOn(found -> !found.isEmpty()).hasSize(10);
  }

  @Test
  void findsTheServiceQuartersOfMixedWording() {
    Map<Long, TreeMap<FiscalQuarter, QuestionWordings>> services = trustWordings();
    List<QuestionWordings> all =
        services.values().stream().flatMap(quarters -> quarters.values().stream()).toList();

    assertThat(all).hasSize(131);
    assertThat(all).filteredOn(QuestionWordings::isMixed).hasSize(57);
  }

  @Test
  void findsWhereTheQuestionsOfAServiceChange() {
    List<Boolean> changes = new ArrayList<>();
    trustWordings()
        .values()
        .forEach(
            quarters ->
                quarters.forEach(
                    (quarter, wordings) -> {
                      QuestionWordings next = quarters.get(quarter.next());
                      if (next != null) {
                        changes.add(next.breaksFrom(wordings));
                      }
                    }));

    assertThat(changes).hasSize(89);
    assertThat(changes).filteredOn(changed -> changed).hasSize(15);
  }

  @Test
  void knowsTheFamilyOfEveryTrustQuestion() {
    Map<TrustFamily, Long> families =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> TrustFamily.of(row.question(2).text()), Collectors.counting()));

    assertThat(families)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                TrustFamily.I_TRUST, 54L,
                TrustFamily.INCREASED_MY_TRUST, 51L,
                TrustFamily.INTERACTION_AND_CONFIDENCE, 122L,
                TrustFamily.CONFIDENCE_RATING, 11L,
                TrustFamily.HOW_CONFIDENT, 5L,
                TrustFamily.OTHER, 29L,
                TrustFamily.NON_CONFORMING, 10L,
                TrustFamily.BLANK, 16L));
  }

  private Map<InstrumentKey, List<ReportedRow>> byKey() {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    InstrumentKey.of(
                        row.provider().id(),
                        row.service().id(),
                        row.survey().channelText(),
                        row.survey().serviceProvided(),
                        row.survey().transactionPoint())));
  }

  private Map<Long, TreeMap<FiscalQuarter, QuestionWordings>> trustWordings() {
    Map<Long, Map<FiscalQuarter, List<String>>> texts = new HashMap<>();
    for (ReportedRow row : rows) {
      texts
          .computeIfAbsent(row.service().id(), service -> new HashMap<>())
          .computeIfAbsent(row.collection().quarter(), quarter -> new ArrayList<>())
          .add(row.question(2).text());
    }
    Map<Long, TreeMap<FiscalQuarter, QuestionWordings>> wordings = new HashMap<>();
    texts.forEach(
        (service, quarters) -> {
          TreeMap<FiscalQuarter, QuestionWordings> ofService = new TreeMap<>();
          quarters.forEach((quarter, of) -> ofService.put(quarter, QuestionWordings.of(of)));
          wordings.put(service, ofService);
        });
    return wordings;
  }

  private static Set<SeriesBreak> breaksBetween(ReportedRow earlier, ReportedRow later) {
    return SeriesBreak.between(
        earlier.question(2).text(),
        earlier.survey().transactionPoint(),
        later.question(2).text(),
        later.survey().transactionPoint());
  }
}
