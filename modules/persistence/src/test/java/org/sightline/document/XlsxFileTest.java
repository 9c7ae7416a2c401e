package org.sightline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.message.Languages;

class XlsxFileTest {

  @Test
  void saysFirstWhatItIs() throws IOException {
    try (ReadableWorkbook book = book(List.of("x"), Locale.US)) {
      List<Row> rows = book.getFirstSheet().read();

      assertThat(book.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("Read me", "Data", "Definitions");
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Report");
      assertThat(rows.stream().filter(row -> row.getCellCount() > 1))
          .extracting(row -> row.getCellText(0) + ": " + row.getCellText(1))
          .contains(
              "Please note: Draft",
              "Service: =Claims",
              "Period: FY2026-Q1",
              "Coverage: 3 of 4 surveys",
              "Data as of: April 14, 2026, 12:00 PM EDT",
              "Made by: Sam Steward");
    }
  }

  @Test
  void typesItsCells() throws IOException {
    try (ReadableWorkbook book = book(List.of("x"), Locale.US)) {
      Row row = book.findSheet("Data").orElseThrow().read().get(1);

      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-42"));
      assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-3.2");
      assertThat(row.getCellAsDate(3).orElseThrow().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 3, 31));
      assertThat(row.getOptionalCell(4)).isEmpty();
    }
  }

  @Test
  void writesFormulasAsTexts(@TempDir Path folder) throws IOException {
    try (ReadableWorkbook book = book(Exports.FORMULAS, Locale.US)) {
      List<Row> rows = book.findSheet("Data").orElseThrow().read();

      assertThat(rows).hasSize(Exports.FORMULAS.size() + 1);
      assertThat(rows.subList(1, rows.size()))
          .allSatisfy(row -> assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING));
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
    }
    assertThat(parts(folder, Exports.FORMULAS).values())
        .noneMatch(part -> part.contains("<f>") || part.contains("<hyperlink"));
  }

  @Test
  void survivesWhatAHandCanType() throws IOException {
    String endless = "x".repeat(40_000);
    try (ReadableWorkbook book = book(List.of(Exports.NASTY, endless), Locale.US)) {
      List<Row> rows = book.findSheet("Data").orElseThrow().read();

      assertThat(rows.get(1).getCellText(0)).contains("</td></body>", "Señora Núñez", "日本 😀");
      assertThat(rows.get(2).getCellText(0)).hasSize(XlsxFile.MOST_CHARACTERS).endsWith("x…");
    }
  }

  @Test
  void explainsItsColumnsInEveryLanguage() throws IOException {
    for (Locale language : Languages.ALL) {
      try (ReadableWorkbook book = book(List.of(), language)) {
        List<Row> rows = book.getSheet(2).orElseThrow().read();

        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).getCellText(1)).isEqualTo("name");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("What name says.");
        assertThat(rows.get(1).getCellText(2))
            .isEqualTo(language.getLanguage().equals("es") ? "Texto" : "Text");
      }
    }
  }

  @Test
  void namesNoAuthorAndKeepsTheHeaderInSight(@TempDir Path folder) throws IOException {
    Map<String, String> parts = parts(folder, List.of("x"));

    assertThat(parts.get("docProps/core.xml"))
        .doesNotContain("Sam")
        .contains("<dc:creator></dc:creator>");
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("state=\"frozen\"");
  }

  private static ReadableWorkbook book(List<String> texts, Locale locale) throws IOException {
    return new ReadableWorkbook(
        new ByteArrayInputStream(XlsxFile.bytes(Exports.cover(), Exports.table(texts), locale)));
  }

  private static Map<String, String> parts(Path folder, List<String> texts) throws IOException {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, XlsxFile.bytes(Exports.cover(), Exports.table(texts), Locale.US));
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
