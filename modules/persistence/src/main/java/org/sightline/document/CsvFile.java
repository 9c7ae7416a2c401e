package org.sightline.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes exports as CSV in UTF-8, in the two kinds of {@link CsvKind}. */
public final class CsvFile {

  private static final String MARK = "\ufeff";

  private CsvFile() {}

  /**
   * The bytes of a file.
   *
   * @param cover printed above the rows for spreadsheets; a file for machines has none
   * @param locale language of cover and headers for spreadsheets
   */
  public static byte[] bytes(CsvKind kind, ExportCover cover, ExportTable table, Locale locale) {
    return kind == CsvKind.MACHINE
        ? forMachines(
            table.columns().stream().map(ExportColumn::code).toList(),
            table.rows().stream().map(CsvFile::plain).toList())
        : written(out -> forSpreadsheets(cover, table, locale, out));
  }

  /** The bytes of a file for machines. */
  static byte[] forMachines(List<String> columns, List<List<@Nullable String>> rows) {
    return written(
        out -> {
          try (CsvWriter csv = writer(QuoteStrategies.REQUIRED, out)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
          }
        });
  }

  /** What writes a file. */
  private interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private static byte[] written(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<@Nullable String> plain(List<@Nullable Object> row) {
    return row.stream().map(ColumnKind::plain).toList();
  }

  private static void forSpreadsheets(
      ExportCover cover, ExportTable table, Locale locale, Writer out) throws IOException {
    out.write(MARK);
    try (CsvWriter csv = writer(QuoteStrategies.ALWAYS, out)) {
      csv.writeRecord(FormulaGuard.guarded(cover.title().in(locale)));
      for (PrintedLine line : cover.lines(locale)) {
        csv.writeRecord(FormulaGuard.guarded(line.label()), FormulaGuard.guarded(line.value()));
      }
      csv.writeRecord("");
      csv.writeRecord(table.labels(locale).stream().map(FormulaGuard::guarded).toList());
      for (List<@Nullable Object> row : table.rows()) {
        csv.writeRecord(row.stream().map(CsvFile::shown).toList());
      }
    }
  }

  /** Texts are guarded; numbers are numbers, also where they are negative. */
  private static String shown(@Nullable Object value) {
    return value instanceof String text ? FormulaGuard.guarded(text) : ColumnKind.plain(value);
  }

  private static CsvWriter writer(QuoteStrategies quotes, Writer out) {
    return CsvWriter.builder().quoteStrategy(quotes).lineDelimiter(LineDelimiter.CRLF).build(out);
  }
}
