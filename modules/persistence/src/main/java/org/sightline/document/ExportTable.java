package org.sightline.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an export. A cell is a {@code String}, {@code Long}, {@code BigDecimal} or {@code
 * LocalDate} as its column says, or null where nothing is known: such a cell stays empty and is
 * never zero.
 *
 * @param columns at least one
 * @param rows in their order, each with one cell for each column
 */
public record ExportTable(List<ExportColumn> columns, List<List<@Nullable Object>> rows) {

  /**
   * @throws IllegalArgumentException when there is no column, or a row does not fit the columns
   */
  public ExportTable {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("no columns");
    }
    List<List<@Nullable Object>> kept = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      kept.add(fitting(columns, row));
    }
    rows = Collections.unmodifiableList(kept);
  }

  /** What the columns are called, in their order. */
  List<String> labels(Locale locale) {
    return columns.stream().map(column -> column.label().in(locale)).toList();
  }

  private static List<@Nullable Object> fitting(
      List<ExportColumn> columns, List<@Nullable Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
    }
    for (int i = 0; i < row.size(); i++) {
      if (!columns.get(i).kind().holds(row.get(i))) {
        throw new IllegalArgumentException(columns.get(i).code() + " cannot hold " + row.get(i));
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(row));
  }
}
