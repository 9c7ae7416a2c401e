package org.sightline.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * Writes exports as workbooks with three sheets: what it is, the rows, what the columns mean. Texts
 * are texts and never formulas or links; numbers and dates are typed; nobody is named as author.
 */
final class XlsxFile {

  private static final List<Integer> DEFINITION_WIDTHS = List.of(32, 28, 16, 90);

  /** The longest text that a cell holds; a longer one is cut there and ends in an ellipsis. */
  static final int MOST_CHARACTERS = 32_767;

  /** A spreadsheet keeps 15 digits of a number; a longer one is written as text. */
  private static final long LARGEST = 999_999_999_999_999L;

  /** What makes a workbook also stands as its author. */
  private static final String NO_AUTHOR = "";

  private static final int ROWS_MEASURED = 200;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;

  private XlsxFile() {}

  /** The bytes of a workbook. */
  public static byte[] bytes(ExportCover cover, ExportTable table, Locale locale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, NO_AUTHOR, "1.0")) {
      cover(book.newWorksheet(said("sheet.cover", locale)), cover, locale);
      data(book.newWorksheet(said("sheet.data", locale)), table, locale);
      definitions(book.newWorksheet(said("sheet.definitions", locale)), table, locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void cover(Worksheet sheet, ExportCover cover, Locale locale) {
    text(sheet, 0, 0, cover.title().in(locale));
    sheet.style(0, 0).bold().set();
    int row = 2;
    for (PrintedLine line : cover.lines(locale)) {
      text(sheet, row, 0, line.label());
      text(sheet, row, 1, line.value());
      sheet.style(row, 1).wrapText(true).set();
      row++;
    }
    sheet.width(0, 28);
    sheet.width(1, 80);
  }

  private static void data(Worksheet sheet, ExportTable table, Locale locale) {
    header(sheet, table.labels(locale));
    int number = 1;
    for (List<@Nullable Object> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        cell(sheet, number, i, row.get(i));
      }
      number++;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.width(i, width(table, i, locale));
    }
  }

  private static void definitions(Worksheet sheet, ExportTable table, Locale locale) {
    header(
        sheet,
        Stream.of("column", "code", "kind", "meaning")
            .map(column -> said("definition." + column, locale))
            .toList());
    int row = 1;
    for (ExportColumn column : table.columns()) {
      definition(sheet, row, column, locale);
      row++;
    }
    for (int i = 0; i < DEFINITION_WIDTHS.size(); i++) {
      sheet.width(i, DEFINITION_WIDTHS.get(i));
    }
  }

  private static void definition(Worksheet sheet, int row, ExportColumn column, Locale locale) {
    text(sheet, row, 0, column.label().in(locale));
    text(sheet, row, 1, column.code());
    text(sheet, row, 2, column.kind().label().in(locale));
    text(sheet, row, 3, column.definition().in(locale));
    sheet.style(row, 3).wrapText(true).set();
  }

  private static void header(Worksheet sheet, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      text(sheet, 0, i, names.get(i));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Long whole && Math.abs(whole) <= LARGEST) {
      sheet.value(row, column, whole);
    } else if (value instanceof BigDecimal decimal) {
      sheet.value(row, column, decimal);
    } else if (value != null) {
      text(sheet, row, column, value.toString());
    }
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.inlineString(row, column, cut(Markup.legal(text)));
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  private static int width(ExportTable table, int column, Locale locale) {
    int longest =
        table.rows().stream()
            .limit(ROWS_MEASURED)
            .mapToInt(row -> ColumnKind.plain(row.get(column)).length())
            .max()
            .orElse(0);
    int label = table.columns().get(column).label().in(locale).length();
    return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, label) + 2));
  }

  private static String said(String key, Locale locale) {
    return Text.of(XlsxFile.class, key).in(locale);
  }
}
