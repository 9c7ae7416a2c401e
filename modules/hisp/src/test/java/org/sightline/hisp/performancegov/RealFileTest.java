package org.sightline.hisp.performancegov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.feedback.Wording;
import org.sightline.ingest.ProblemList;
import org.sightline.testing.SharedData;
import org.sightline.time.FiscalQuarter;

/** The published file of FY2021-Q1 to FY2022-Q2. */
class RealFileTest {

  private final ProblemList problems = new ProblemList();
  private final List<ReportedRow> rows = new ArrayList<>();
  private Path file;
  private FileCounts counts;

  @BeforeEach
  void readIt() throws IOException {
    file = SharedData.file("hisp/performance-gov-cx-reports.csv");
    counts =
        PerformanceGovFile.check(file, null, -1, FiscalQuarter.of(2026, 1), problems, rows -> {});
    PerformanceGovFile.read(file, counts.charset(), rows::add);
  }

  @Test
  void isAcceptedWithoutAProblem() {
    assertThat(problems.details()).isEmpty();
    assertThat(counts)
        .isEqualTo(new FileCounts(StandardCharsets.UTF_8, 298, 298, 124, 16, 23, 33, 1_819));
    assertThat(rows).hasSize(298);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021 | 1 | 50 | 268852083 | 38344390 | 1167712 | 133295/22911/62805/149120/606859  | 4.101 | 77.5 | 4.372
          2021 | 2 | 45 | 444251480 | 45810071 | 1243475 | 145394/36749/115945/188390/630515 | 4.004 | 73.3 | 4.289
          2021 | 3 | 49 | 334026277 | 37211132 | 1060978 | 105443/27279/88193/155421/527051  | 4.075 | 75.5 | 4.349
          2021 | 4 | 44 | 217388495 | 29373142 |  586557 | 36264/23332/69391/132595/313399   | 4.154 | 77.6 | 4.284
          2022 | 1 | 53 | 283020446 | 43570942 | 1425746 | 126984/25467/88448/171345/700654  | 4.162 | 78.4 | 4.404
          2022 | 2 | 57 | 370727648 | 40435224 | 1356092 | 126973/25801/89566/161910/624233  | 4.099 | 76.4 | 4.391
          """)
  void reproducesTheTotalsOfAQuarter(
      int year,
      int quarter,
      int surveys,
      long customers,
      long offered,
      long respondents,
      String trustCounts,
      double mean,
      double favourable,
      double satisfactionMean) {
    List<ReportedRow> ofQuarter = of(FiscalQuarter.of(year, quarter));
    QuestionCounts trust = sum(ofQuarter, ReportedRow::trust);

    assertThat(ofQuarter).hasSize(surveys);
    assertThat(sumOf(ofQuarter, Volumes::customers)).isEqualTo(customers);
    assertThat(sumOf(ofQuarter, Volumes::offered)).isEqualTo(offered);
    assertThat(sumOf(ofQuarter, Volumes::respondents)).isEqualTo(respondents);
    assertThat(text(trust)).isEqualTo(trustCounts);
    assertThat(trust.mean().getAsDouble()).isCloseTo(mean, within(0.0005));
    assertThat(100 * trust.favourableShare().getAsDouble()).isCloseTo(favourable, within(0.05));
    assertThat(sum(ofQuarter, ReportedRow::satisfaction).mean().getAsDouble())
        .isCloseTo(satisfactionMean, within(0.0005));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 1, 20, 22", "2021, 2, 20, 21", "2021, 3, 17, 19",
    "2021, 4, 16, 18", "2022, 1, 21, 23", "2022, 2, 22, 28"
  })
  void reproducesProvidersAndServicesOfAQuarter(
      int year, int quarter, long providers, long services) {
    List<ReportedRow> ofQuarter = of(FiscalQuarter.of(year, quarter));

    assertThat(ofQuarter.stream().map(row -> row.provider().id()).distinct())
        .hasSize((int) providers);
    assertThat(ofQuarter.stream().map(row -> row.service().id()).distinct())
        .hasSize((int) services);
  }

  @Test
  void reproducesEveryPublishedMean() {
    List<ReportedQuestion> answered =
        rows.stream()
            .flatMap(row -> row.questions().stream())
            .filter(ReportedQuestion::isAnswered)
            .toList();

    assertThat(answered)
        .hasSize(1_819)
        .allSatisfy(
            question -> assertThat(rounded(question.counts())).isEqualTo(question.publishedMean()));
  }

  @Test
  void agreesWithTheAnswersListedByQuestion() throws IOException {
    Path listed = SharedData.file("hisp/survey-question-counts.csv");
    Map<Long, ReportedRow> byId =
        rows.stream().collect(Collectors.toMap(row -> row.origin().id(), row -> row));
    List<String> columns;
    try (Stream<String> lines = Files.lines(listed)) {
      columns = List.of(lines.findFirst().orElseThrow().split(","));
    }

    try (CsvRows questions =
        CsvRows.open(Files.newBufferedReader(listed), columns, new ProblemList())) {
      for (var next = questions.next(); next.isPresent(); next = questions.next()) {
        CsvRow expected = next.get();
        ReportedRow row = Objects.requireNonNull(byId.get(expected.requiredCount("survey_row_id")));
        ReportedQuestion question = row.question((int) expected.requiredCount("question_number"));

        assertThat(text(question.counts())).isEqualTo(countsOf(expected));
        assertThat(Wording.normalised(question.text()))
            .isEqualTo(Wording.normalised(expected.text("question_text")));
        assertThat(question.publishedMean()).isEqualTo(expected.decimal("published_point_scale"));
        assertThat(row.volumes().respondents()).isEqualTo(expected.count("volume_of_respondents"));
      }
      assertThat(questions.rowsRead()).isEqualTo(1_819);
    }
  }

  private static String countsOf(CsvRow row) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(answer -> row.text("count_" + answer))
        .collect(Collectors.joining("/"));
  }

  @Test
  void keepsWhatIsUnknownUnknown() {
    assertThat(rows).filteredOn(row -> row.survey().channel() == null).hasSize(5);
    assertThat(rows)
        .filteredOn(row -> row.survey().channel() != null)
        .allSatisfy(row -> assertThat(row.survey().channelText()).isNotBlank());
    assertThat(rows).extracting(row -> row.volumes().respondents()).doesNotContainNull();
  }

  private List<ReportedRow> of(FiscalQuarter quarter) {
    return rows.stream().filter(row -> row.collection().quarter().equals(quarter)).toList();
  }

  private static QuestionCounts sum(
      List<ReportedRow> rows, Function<ReportedRow, QuestionCounts> question) {
    return rows.stream().map(question).reduce(QuestionCounts.NONE, QuestionCounts::plus);
  }

  private static long sumOf(List<ReportedRow> rows, Function<Volumes, @Nullable Long> volume) {
    return rows.stream()
        .map(ReportedRow::volumes)
        .map(volume)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  private static double rounded(QuestionCounts counts) {
    double mean = counts.mean().getAsDouble();
    return BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private static String text(QuestionCounts counts) {
    return String.format(
        "%d/%d/%d/%d/%d", counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5());
  }
}
