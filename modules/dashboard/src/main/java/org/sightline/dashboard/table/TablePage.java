package org.sightline.dashboard.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the rows of a table, as {@code sl:table} shows it.
 *
 * @param rows rows of this page, at most {@code size}
 * @param total rows on all pages; null when it was not counted
 * @param more whether rows follow this page
 * @param page page number, from 1
 * @param size rows on a full page
 * @param sort name of the column that orders the rows; null when the reader cannot choose
 * @param direction order of that column
 */
public record TablePage<T>(
    List<T> rows,
    @Nullable Long total,
    boolean more,
    int page,
    int size,
    @Nullable String sort,
    SortDirection direction) {

  public TablePage {
    rows = List.copyOf(rows);
    if (page < 1 || size < 1 || rows.size() > size) {
      throw new IllegalArgumentException(
          "page %d of size %d cannot hold %d rows".formatted(page, size, rows.size()));
    }
  }

  /** A page out of a counted list. */
  public static <T> TablePage<T> counted(List<T> rows, long total, TableRequest request) {
    boolean more = (long) request.offset() + rows.size() < total;
    return new TablePage<>(
        rows, total, more, request.page(), request.size(), request.sort(), request.direction());
  }

  /** The page that is asked for out of a whole list, which is in its order already. */
  public static <T> TablePage<T> cut(List<T> all, TableRequest request) {
    return counted(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  /**
   * A page out of a list that nobody counted.
   *
   * @param rows one row more than the page holds, when there is one
   */
  public static <T> TablePage<T> uncounted(List<T> rows, TableRequest request) {
    boolean more = rows.size() > request.size();
    List<T> shown = more ? rows.subList(0, request.size()) : rows;
    return new TablePage<>(
        shown, null, more, request.page(), request.size(), request.sort(), request.direction());
  }

  /** A whole list on one page, in the order given. */
  public static <T> TablePage<T> whole(List<T> rows) {
    int size = Math.max(1, rows.size());
    return new TablePage<>(rows, (long) rows.size(), false, 1, size, null, SortDirection.ASCENDING);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Position of the first row shown, from 1; 0 when there is none. */
  public long first() {
    return rows.isEmpty() ? 0 : (long) (page - 1) * size + 1;
  }

  /** Position of the last row shown, from 1; 0 when there is none. */
  public long last() {
    return rows.isEmpty() ? 0 : first() + rows.size() - 1;
  }

  /** Number of the last page; null when the rows were not counted. */
  public @Nullable Long pages() {
    return total == null ? null : Math.max(1, (total + size - 1) / size);
  }

  /** Whether pages exist before or after this one. */
  public boolean isPaged() {
    return page > 1 || more;
  }

  /** The direction that a click on the heading of a column asks for. */
  public SortDirection directionFor(String column) {
    return column.equals(sort) ? direction.getOpposite() : SortDirection.ASCENDING;
  }

  /** The value of {@code aria-sort} on the heading of a column: null where it does not order. */
  public @Nullable String ariaSort(String column) {
    return column.equals(sort) ? direction.getAria() : null;
  }
}
