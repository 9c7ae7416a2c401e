package org.sightline.hisp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.document.CsvKind;
import org.sightline.document.DocumentFile;
import org.sightline.document.ExportColumn;
import org.sightline.document.ExportTable;
import org.sightline.hisp.report.ReportState;
import org.sightline.ingest.ProblemList;

class ReportTableTest {

  private static final ReportSheet SHEET =
      Sheets.sheet(
          ReportState.PUBLISHED,
          List.of(
              Sheets.survey(1, "=1+1", Sheets.questions("-Núñez, \"so\"\nand so")),
              Sheets.survey(2, "", List.of())));

  @Test
  void hasARowForEachQuestionAndOneForASurveyWithout() {
    assertThat(ReportTable.of(SHEET).rows()).hasSize(4);
    assertThat(cell(3, ReportColumn.SURVEY_RESULT_ID)).isNotNull();
    assertThat(cell(3, ReportColumn.QUESTION)).isNull();
  }

  @Test
  void leavesEmptyWhatNobodyKnows() {
    assertThat(cell(0, ReportColumn.CUSTOMERS)).isEqualTo(12_480L);
    assertThat(cell(0, ReportColumn.RESPONDENTS)).isEqualTo(0L);
    assertThat(cell(2, ReportColumn.ANSWERS)).isEqualTo(0L);
    assertThat(cell(2, ReportColumn.MEAN)).isNull();
    assertThat(cell(2, ReportColumn.FAVOURABLE_PERCENT)).isNull();
    assertThat(cell(3, ReportColumn.CUSTOMERS)).isNull();
    assertThat(cell(3, ReportColumn.SERVICE_PART)).isNull();
  }

  @Test
  void roundsOnceWithOneDecimalMoreThanAPage() {
    assertThat(cell(0, ReportColumn.MEAN)).hasToString("3.667");
    assertThat(cell(0, ReportColumn.FAVOURABLE_PERCENT)).hasToString("60.0");
    assertThat(cell(0, ReportColumn.PUBLISHED_MEAN)).hasToString("3.67");
    assertThat(cell(1, ReportColumn.MEAN)).as("thumbs entered as points").isNull();
    assertThat(cell(1, ReportColumn.FAVOURABLE_PERCENT)).hasToString("75.0");
  }

  @Test
  void comesBackFromMachinesAsItWas() throws IOException {
    ExportTable table = ReportTable.of(SHEET);
    String file = file(CsvKind.MACHINE);
    ProblemList problems = new ProblemList();

    try (CsvRows rows =
        CsvRows.open(
            new StringReader(file),
            table.columns().stream().map(ExportColumn::code).toList(),
            problems)) {
      for (List<@Nullable Object> expected : table.rows()) {
        CsvRow row = rows.next().orElseThrow();
        for (int i = 0; i < expected.size(); i++) {
          Object value = expected.get(i);
          assertThat(row.text(table.columns().get(i).code()))
              .isEqualTo(value == null ? "" : value.toString());
        }
      }
      assertThat(rows.next()).isEmpty();
    }
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void runsNothingInASpreadsheet() {
    assertThat(file(CsvKind.SPREADSHEET))
        .startsWith("\ufeff")
        .contains("\"'=1+1\"", "\"'-Núñez, \"\"so\"\"", "\"Period\",\"FY2026-Q1")
        .doesNotContain("\"=1+1\"", "\"-Núñez");
  }

  private static @Nullable Object cell(int row, ReportColumn column) {
    return ReportTable.of(SHEET).rows().get(row).get(column.ordinal());
  }

  private static String file(CsvKind kind) {
    DocumentFile file =
        DocumentFile.csv("report", kind, Sheets.cover(SHEET), ReportTable.of(SHEET), Locale.US);
    assertThat(file.name())
        .isEqualTo(kind == CsvKind.MACHINE ? "report.machine.csv" : "report.csv");
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
