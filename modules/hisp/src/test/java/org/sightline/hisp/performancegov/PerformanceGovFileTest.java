package org.sightline.hisp.performancegov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.RowProblem;
import org.sightline.time.FiscalQuarter;

class PerformanceGovFileTest {

  private static final String METRICS = Columns.OPERATIONAL_METRICS;

  private static final FiscalQuarter LATEST = FiscalQuarter.of(2026, 3);

  private final ProblemList problems = new ProblemList();
  private Path file;

  @BeforeEach
  void nameFile(@TempDir Path folder) {
    file = folder.resolve("upload.csv");
  }

  @Test
  void hasTheColumnsOfThePublishedFile() {
    assertThat(Columns.ALL).hasSize(104).doesNotHaveDuplicates();
  }

  @Test
  void countsWhatAFileHolds() throws IOException {
    write(
        new SampleFile()
            .row()
            .row(Columns.SERVICE_ID, "3")
            .row(Columns.COLLECTION_ID, "2", Columns.PROVIDER_ID, "22"));

    FileCounts counts = check();

    assertThat(problems.details()).isEmpty();
    assertThat(counts).isEqualTo(new FileCounts(StandardCharsets.UTF_8, 3, 3, 2, 1, 2, 2, 3));
    assertThat(counts.rowsRejected()).isZero();
  }

  @Test
  void readsARowAsItStands() throws IOException {
    write(
        new SampleFile()
            .row(
                Columns.CHANNEL,
                "mixed",
                Columns.CONTROL_NUMBER,
                "OMB Control Number 1090-0007",
                Columns.FEDERAL_REGISTER_URL,
                "Federal Register URL",
                METRICS,
                "Calls: 939,414\r\nAnswered \"at once\": 5"));

    ReportedRow row = readAll().get(0);

    assertThat(row.origin().row()).isEqualTo(2);
    assertThat(row.collection().quarter()).isEqualTo(FiscalQuarter.of(2021, 2));
    assertThat(row.survey().channel()).isEqualTo(Channel.MIXED);
    assertThat(row.survey().channelText()).isEqualTo("mixed");
    assertThat(row.survey().controlNumber()).hasToString("1090-0007");
    assertThat(row.survey().federalRegisterUrl()).isEmpty();
    assertThat(row.survey().operationalMetrics())
        .isEqualTo("Calls: 939,414\r\nAnswered \"at once\": 5");
    assertThat(row.volumes()).isEqualTo(new Volumes(1_000L, 500L, 50L));
    assertThat(row.trust()).isEqualTo(new QuestionCounts(3, 0, 0, 0, 7));
    assertThat(row.question(2).publishedMean()).isEqualTo(3.8);
    assertThat(row.satisfaction()).isEqualTo(QuestionCounts.NONE);
    assertThat(row.question(1).publishedMean()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pigeon", ""})
  void keepsTheTextOfAChannelItDoesNotKnow(String channel) throws IOException {
    write(new SampleFile().row(Columns.CHANNEL, channel));

    ReportedRow row = readAll().get(0);

    assertThat(row.survey().channel()).isNull();
    assertThat(row.survey().channelText()).isEqualTo(channel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0.0"})
  void takesABlankOrZeroVolumeForUnknown(String volume) throws IOException {
    write(new SampleFile().row(Columns.CUSTOMERS, volume, Columns.OFFERED, volume));

    check();

    assertThat(problems.details()).isEmpty();
    assertThat(readAll().get(0).volumes()).isEqualTo(new Volumes(null, null, 50L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takesEveryKindOfLineBreak(String lineBreak) throws IOException {
    write(new SampleFile().lineBreak(lineBreak).row().row(METRICS, "two\r\nlines").row());

    assertThat(check().rowsAccepted()).isEqualTo(3);
    assertThat(problems.details()).isEmpty();
  }

  @Test
  void takesAByteOrderMarkBeforeTheFirstColumn() throws IOException {
    Files.writeString(file, "\ufeff" + new SampleFile().row());

    assertThat(check().rowsAccepted()).isEqualTo(1);
    assertThat(problems.details()).isEmpty();
    assertThat(readAll().get(0).origin().id()).isEqualTo(1);
  }

  @Test
  void takesColumnsInAnyOrder() throws IOException {
    List<String> reversed = new ArrayList<>(Columns.ALL);
    Collections.reverse(reversed);
    write(new SampleFile().columns(reversed).row());

    assertThat(check().rowsAccepted()).isEqualTo(1);
    assertThat(readAll().get(0).trust()).isEqualTo(new QuestionCounts(3, 0, 0, 0, 7));
  }

  @Test
  void takesAFileWithoutALineBreakAtItsEnd() throws IOException {
    String text = new SampleFile().row(Columns.PROVIDER_DESCRIPTION, "End").toString();
    Files.writeString(file, text.substring(0, text.length() - 1));

    assertThat(check().rowsAccepted()).isEqualTo(1);
    assertThat(problems.details()).isEmpty();
  }

  @Test
  void passesOverBlankRowsButCountsThem() throws IOException {
    String sample = new SampleFile().row().toString();
    String second = new SampleFile().row().row(Columns.QUARTER, "5").toString();
    String lastRow = second.substring(sample.length());
    Files.writeString(file, sample + "\n" + ",".repeat(103) + "\n" + lastRow + "\n\n");

    FileCounts counts = check();

    assertThat(counts.rowsRead()).isEqualTo(2);
    assertThat(found()).containsExactly(tuple(5L, Columns.QUARTER, "5", "IMP-025"));
  }

  @Test
  void countsARecordWithLineBreaksAsOneRow() throws IOException {
    write(
        new SampleFile()
            .row(METRICS, "one\r\ntwo\nthree", Columns.SERVICE_DESCRIPTION, "a\n\nb")
            .row(Columns.RESPONDENTS, "many"));

    check();

    assertThat(found()).containsExactly(tuple(3L, Columns.RESPONDENTS, "many", "IMP-020"));
  }

  @ParameterizedTest
  @CsvSource({
    "attributes_q1_3, 12.5, IMP-020",
    "attributes_q1_3, '1,200', IMP-020",
    "attributes_q1_3, 4.6E+07, IMP-020",
    "attributes_q1_3, '', IMP-019",
    "attributes_q1_3, -1, IMP-021",
    "attributes_volume_of_customers, -5.0, IMP-021",
    "attributes_volume_of_customers, 1000000000000, IMP-022",
    "attributes_volume_of_customers, 99999999999999999999, IMP-022",
    "attributes_q2_point_scale, '4,52', IMP-023",
    "attributes_q2_point_scale, nan, IMP-023",
    "attributes_created_at, 13.05.2021, IMP-024",
    "attributes_collection_quarter, 0, IMP-025",
    "attributes_collection_quarter, 5, IMP-025",
    "attributes_collection_quarter, Q2, IMP-025",
    "attributes_collection_quarter, '', IMP-025",
    "attributes_collection_year, 2014, IMP-025",
    "attributes_collection_year, 2027, IMP-025",
    "attributes_collection_year, 2099, IMP-025",
    "type, services, IMP-026",
    "attributes_volume_of_respondents, 501, IMP-027",
    "id, '', IMP-019",
    "id, x, IMP-020",
    "attributes_service_name, ' ', IMP-019",
    "attributes_organization_abbreviation, TOOLONGNAME, IMP-010"
  })
  void namesRowColumnAndValueOfAFault(String column, String value, String code) throws IOException {
    write(new SampleFile().row().row(column, value));

    FileCounts counts = check();

    assertThat(found()).containsExactly(tuple(3L, column, value.strip(), code));
    assertThat(counts.rowsAccepted()).isEqualTo(1);
    assertThat(counts.rowsRejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "attributes_collection_year, 2015",
    "attributes_collection_year, 2026",
    "attributes_collection_quarter, 1",
    "attributes_collection_quarter, 4.0",
    "attributes_volume_of_respondents, 500",
    "attributes_volume_of_respondents, ''",
    "attributes_volume_of_customers, 999999999999",
    "attributes_volume_of_customers, 0000000000000000000007",
    "attributes_channel, carrier pigeon",
    "attributes_q2_point_scale, ''"
  })
  void takesWhatLiesOnTheBound(String column, String value) throws IOException {
    write(new SampleFile().row(column, value));

    check();

    assertThat(problems.details()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026, 3, ''", "2026, 4, IMP-025", "2025, 4, ''"})
  void refusesAQuarterThatHasNotBegun(String year, String quarter, String code) throws IOException {
    write(new SampleFile().row(Columns.YEAR, year, Columns.QUARTER, quarter));

    check();

    assertThat(problems.details()).extracting(RowProblem::code).containsOnly(codes(code));
    assertThat(problems.details())
        .allSatisfy(
            problem ->
                assertThat(problem.cure().in(Locale.ENGLISH)).contains("not later than FY2026-Q3"));
  }

  private static String[] codes(String code) {
    return code.isEmpty() ? new String[0] : new String[] {code};
  }

  @Test
  void tellsAllThatIsWrongNotTheFirstThingOnly() throws IOException {
    write(
        new SampleFile()
            .row(Columns.QUARTER, "7", "attributes_q3_1", "x", "attributes_q9_5", "-2")
            .row()
            .row(Columns.YEAR, "1921"));

    check();

    assertThat(found())
        .containsExactly(
            tuple(2L, Columns.QUARTER, "7", "IMP-025"),
            tuple(2L, "attributes_q3_1", "x", "IMP-020"),
            tuple(2L, "attributes_q9_5", "-2", "IMP-021"),
            tuple(4L, Columns.YEAR, "1921", "IMP-025"));
  }

  @Test
  void refusesTheSameIdTwice() throws IOException {
    write(new SampleFile().row().row(Columns.ID, "1"));

    FileCounts counts = check();

    assertThat(found()).containsExactly(tuple(3L, Columns.ID, "1", "IMP-028"));
    assertThat(counts.rowsAccepted()).isEqualTo(1);
  }

  @Test
  void refusesAReportOfTwoQuartersOrTwoProviders() throws IOException {
    write(new SampleFile().row().row(Columns.QUARTER, "3").row(Columns.PROVIDER_ID, "22"));

    check();

    assertThat(found())
        .containsExactly(
            tuple(3L, Columns.QUARTER, "FY2021-Q3", "IMP-029"),
            tuple(4L, Columns.PROVIDER_ID, "22", "IMP-029"));
  }

  @Test
  void namesMissingUnknownAndRepeatedColumns() throws IOException {
    List<String> columns = new ArrayList<>(Columns.ALL);
    columns.set(columns.indexOf(Columns.CHANNEL), "channel");
    columns.add(Columns.ID);
    write(new SampleFile().columns(columns).row(Columns.QUARTER, "9"));

    check();

    assertThat(found())
        .containsExactly(
            tuple(1L, "channel", "channel", "IMP-015"),
            tuple(1L, Columns.ID, Columns.ID, "IMP-016"),
            tuple(1L, Columns.CHANNEL, "", "IMP-014"),
            tuple(2L, Columns.QUARTER, "9", "IMP-025"));
  }

  @Test
  void checksNoRowsUnderAHeaderOfAnotherFormat() throws IOException {
    Files.writeString(file, "id,name\nx,y\n");

    FileCounts counts = check();

    assertThat(counts.rowsRead()).isZero();
    assertThat(problems.details()).extracting(RowProblem::row).containsOnly(1L);
    assertThat(problems.total()).isEqualTo(103 + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void namesAWrongSeparatorInsteadOfAllColumns(String separator) throws IOException {
    Files.writeString(file, String.join(separator, Columns.ALL) + "\n1" + separator + "x\n");

    check();

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-013");
  }

  @Test
  void refusesRowsWithAnotherNumberOfCells() throws IOException {
    String sample = new SampleFile().row().toString();
    Files.writeString(file, sample + "1,2,3\n" + sample.lines().toList().get(1) + ",extra\n");

    check();

    assertThat(found()).containsExactly(tuple(3L, "", "", "IMP-017"), tuple(4L, "", "", "IMP-018"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', IMP-002",
    "'\ufeff', IMP-002",
    "'\n\n\n', IMP-032",
    "', ,\n1,2,3\n', IMP-032",
    "'{\"data\":[]}', IMP-001"
  })
  void refusesWhatIsNoFileOfRows(String text, String code) throws IOException {
    Files.writeString(file, text);

    check();

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly(code);
  }

  @Test
  void refusesAPicture() throws IOException {
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});

    check();

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-001");
  }

  @Test
  void refusesAHeaderWithoutRows() throws IOException {
    write(new SampleFile());

    check();

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-012");
  }

  @Test
  void suspectsWindowsEncodingAndTakesItWhenNamed() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    String text = new SampleFile().row().row("attributes_q1_text", "The VA’s “best”").toString();
    Files.write(file, text.getBytes(windows));

    check();

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(tuple(3L, "attributes_q1_text", "IMP-006"));

    ProblemList none = new ProblemList();
    PerformanceGovFile.check(file, windows, -1, LATEST, none, rows -> {});
    assertThat(none.details()).isEmpty();
    List<ReportedRow> rows = new ArrayList<>();
    PerformanceGovFile.read(file, windows, rows::add);
    assertThat(rows.get(1).question(1).text()).isEqualTo("The VA’s “best”");
  }

  @Test
  void seesACutInsideAQuotedCell() throws IOException {
    String text = new SampleFile().row().row(METRICS, "cut, here").toString();
    Files.writeString(file, text.substring(0, text.lastIndexOf("here")));

    check();

    assertThat(found()).containsExactly(tuple(3L, METRICS, "", "IMP-008"));
  }

  @Test
  void seesACutInsideARecord() throws IOException {
    String text = new SampleFile().row().row().toString();
    Files.writeString(file, text.substring(0, text.lastIndexOf("email")));

    check();

    assertThat(found()).containsExactly(tuple(3L, "", "", "IMP-008"));
  }

  @Test
  void seesACutBetweenRecordsByTheAnnouncedLength() throws IOException {
    String whole = new SampleFile().row().row().toString();
    Files.writeString(file, new SampleFile().row().toString());

    PerformanceGovFile.check(file, null, whole.length(), LATEST, problems, rows -> {});

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-004");
  }

  @Test
  void namesTheCellWithTextAfterItsQuote() throws IOException {
    String text = new SampleFile().row(METRICS, "a,b").row().toString();
    Files.writeString(file, text.replace("\"a,b\"", "\"a\"b"));

    check();

    assertThat(found()).containsExactly(tuple(2L, METRICS, "\"b", "IMP-009"));
  }

  @Test
  void survivesAQuoteThatSwallowsMegabytes() throws IOException {
    String text = new SampleFile().row(METRICS, "x,").row().toString();
    Files.writeString(file, text.replace("\"x,\"", "\"" + "x\n".repeat(2_000_000)));

    check();

    assertThat(found())
        .containsExactly(tuple(2L, METRICS, "", "IMP-010"), tuple(2L, METRICS, "", "IMP-008"));
  }

  @Test
  void refusesAFileOverTheLimitWithoutReadingIt() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.writeBytes(new SampleFile().header());
      sparse.setLength(PerformanceGovFile.MAX_BYTES + 1);
    }

    FileCounts counts = check();

    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-003");
    assertThat(counts.rowsRead()).isZero();
  }

  @Test
  void refusesMoreRowsThanTheLimit() throws IOException {
    String rows = "x\n".repeat((int) PerformanceGovFile.MAX_ROWS + 1);
    Files.writeString(file, new SampleFile().header() + "\n" + rows);

    FileCounts counts = check();

    assertThat(counts.rowsRead()).isEqualTo(PerformanceGovFile.MAX_ROWS + 1);
    assertThat(problems.total()).isGreaterThan(ProblemList.MAX_DETAILS);
    assertThat(problems.details()).extracting(RowProblem::code).contains("IMP-011");
  }

  @Test
  void refusesToReadWhatIsWrong() throws IOException {
    write(new SampleFile().row(Columns.QUARTER, "9"));

    assertThatThrownBy(this::readAll).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void stopsWhenProgressSaysSo() throws IOException {
    write(new SampleFile().row());

    assertThatThrownBy(
            () ->
                PerformanceGovFile.check(
                    file,
                    null,
                    -1,
                    LATEST,
                    problems,
                    rows -> {
                      throw new IllegalStateException("cancelled after " + rows);
                    }))
        .hasMessage("cancelled after 1");
  }

  private void write(SampleFile sample) throws IOException {
    Files.writeString(file, sample.toString());
  }

  private FileCounts check() throws IOException {
    return PerformanceGovFile.check(file, null, -1, LATEST, problems, rows -> {});
  }

  private List<ReportedRow> readAll() throws IOException {
    List<ReportedRow> rows = new ArrayList<>();
    PerformanceGovFile.read(file, StandardCharsets.UTF_8, rows::add);
    return rows;
  }

  private List<Tuple> found() {
    return problems.details().stream()
        .map(problem -> tuple(problem.row(), problem.column(), problem.value(), problem.code()))
        .toList();
  }
}
