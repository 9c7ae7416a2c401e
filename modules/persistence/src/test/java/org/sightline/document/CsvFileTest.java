package org.sightline.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.csv.CsvRow;
import org.sightline.csv.CsvRows;
import org.sightline.ingest.ProblemList;

class CsvFileTest {

  private static final List<String> TEXTS =
      List.of("plain", "a \"quoted\" one", "one,two", "two\r\nlines", "-3", "=1+1", "Núñez 日本 😀");

  @Test
  void writesCodesAndPlainValuesForMachines() {
    String file = file(CsvKind.MACHINE, List.of("=1+1"));

    assertThat(file).isEqualTo("name,count,value,day,unknown\r\n=1+1,-42,-3.20,2026-03-31,\r\n");
  }

  @Test
  void comesBackFromMachinesAsItWas() throws Exception {
    ProblemList problems = new ProblemList();
    List<String> back = new ArrayList<>();
    try (CsvRows rows =
        CsvRows.open(
            new StringReader(file(CsvKind.MACHINE, TEXTS)),
            List.of("name", "count", "value", "day", "unknown"),
            problems)) {
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        back.add(row.get().text("name"));
        assertThat(row.get().number("value")).isEqualTo("-3.20");
        assertThat(row.get().count("unknown")).isNull();
      }
    }

    assertThat(back).isEqualTo(TEXTS);
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void guardsWhatASpreadsheetWouldRun(String text) {
    List<CsvRecord> records = records(file(CsvKind.SPREADSHEET, List.of(text)));

    assertThat(records.get(records.size() - 1).getField(0)).isEqualTo("'" + text);
  }

  static Stream<String> formulas() {
    return Exports.FORMULAS.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "plain", "a=b", "1-2", "'quoted", "e-mail@example.test"})
  void leavesOtherTextsAlone(String text) {
    List<CsvRecord> records = records(file(CsvKind.SPREADSHEET, List.of(text)));

    assertThat(records.get(records.size() - 1).getField(0)).isEqualTo(text);
  }

  @Test
  void leavesNegativeNumbersNumbersAndUnknownOnesEmpty() {
    List<CsvRecord> records = records(file(CsvKind.SPREADSHEET, List.of("x")));

    assertThat(records.get(records.size() - 1).getFields())
        .containsExactly("x", "-42", "-3.20", "2026-03-31", "");
  }

  @Test
  void printsTheCoverAboveTheRowsForSpreadsheets() {
    String file = file(CsvKind.SPREADSHEET, List.of("x"));

    assertThat(file).startsWith("\ufeff\"Report\"\r\n");
    assertThat(records(file).stream().map(record -> record.getFields()).toList())
        .contains(
            List.of("Please note", "Draft"),
            List.of("Service", "'=Claims"),
            List.of("Period", "FY2026-Q1"),
            List.of("Coverage", "3 of 4 surveys"),
            List.of("Data as of", "April 14, 2026, 12:00 PM EDT"),
            List.of("Made by", "Sam Steward"),
            List.of("Made at", "April 14, 2026, 12:01 PM EDT"),
            List.of("The name", "The count", "The value", "The day", "The unknown"));
  }

  @Test
  void writesManyRows() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "row " + i).toList();

    assertThat(records(file(CsvKind.MACHINE, many))).hasSize(10_001);
  }

  private static String file(CsvKind kind, List<String> texts) {
    byte[] bytes = CsvFile.bytes(kind, Exports.cover(), Exports.table(texts), Locale.US);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<CsvRecord> records(String file) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(file.replace("\ufeff\"", "\""))
        .stream()
        .toList();
  }
}
