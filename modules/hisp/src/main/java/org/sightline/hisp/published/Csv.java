package org.sightline.hisp.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** CSV texts (RFC 4180) of the two kinds. */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** What makes a spreadsheet take a text for a formula, in usual and in full width. */
  private static final String FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  /** Cells as they are; only those are quoted that need it. */
  static String machine(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter.CsvWriterBuilder format = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF);
    write(format, text, rows);
    return text.toString();
  }

  /** Every cell quoted, behind a byte order mark, by which spreadsheets know the encoding. */
  static String spreadsheet(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    CsvWriter.CsvWriterBuilder format =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS);
    write(format, text, rows);
    return text.toString();
  }

  /**
   * A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe.
   * Numbers do not come here, so that a negative one stays a number.
   */
  static String neutral(String text) {
    String begin = text.stripLeading();
    boolean formula =
        (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
            || (!begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }

  private static void write(
      CsvWriter.CsvWriterBuilder format, StringWriter text, List<List<String>> rows) {
    try (CsvWriter writer = format.build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
