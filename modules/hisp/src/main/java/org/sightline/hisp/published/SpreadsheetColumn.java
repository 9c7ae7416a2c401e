package org.sightline.hisp.published;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.document.ColumnKind;
import org.sightline.document.ExportColumn;
import org.sightline.message.Text;

/** The columns of published figures for people with a spreadsheet. */
enum SpreadsheetColumn {
  SERVICE(ColumnKind.TEXT),
  SURVEY(ColumnKind.TEXT),
  QUESTION(ColumnKind.TEXT),
  FAVOURABLE(ColumnKind.DECIMAL),
  LOW(ColumnKind.DECIMAL),
  HIGH(ColumnKind.DECIMAL),
  MEAN(ColumnKind.DECIMAL),
  MEAN_LOW(ColumnKind.DECIMAL),
  MEAN_HIGH(ColumnKind.DECIMAL),
  N(ColumnKind.INTEGER),
  METHOD(ColumnKind.TEXT),
  REMARKS(ColumnKind.TEXT),
  CUSTOMERS(ColumnKind.INTEGER),
  OFFERED(ColumnKind.INTEGER),
  RESPONDENTS(ColumnKind.INTEGER),
  RESPONSE(ColumnKind.DECIMAL),
  VERSION(ColumnKind.INTEGER);

  private final ColumnKind kind;

  SpreadsheetColumn(ColumnKind kind) {
    this.kind = kind;
  }

  /** All of them. */
  static List<ExportColumn> all() {
    return Stream.of(values()).map(SpreadsheetColumn::column).toList();
  }

  private ExportColumn column() {
    String code = name().toLowerCase(Locale.ROOT);
    Text label = Text.of(SpreadsheetColumn.class, "sheet.column." + code);
    return new ExportColumn(code, kind, label, label);
  }
}
