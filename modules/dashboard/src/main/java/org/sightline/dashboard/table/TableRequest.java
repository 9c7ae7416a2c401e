package org.sightline.dashboard.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a reader asks for, read from the query of the page ({@code page}, {@code sort}, {@code
 * dir}).
 *
 * <p>What was typed into the address is never trusted: an unknown column, a page below 1 or a word
 * that is no number falls back to the default.
 *
 * @param page page number, from 1
 * @param size rows on a page, 1 to {@value #MOST_ROWS}
 * @param sort name of the column that orders the rows
 * @param direction order of that column
 */
public record TableRequest(int page, int size, String sort, SortDirection direction) {

  /** Rows on a page unless told otherwise. */
  public static final int ROWS = 25;

  static final int MOST_ROWS = 100;
  private static final int LAST_PAGE = 1_000_000;

  public TableRequest {
    if (page < 1 || page > LAST_PAGE) {
      throw new IllegalArgumentException("page " + page + " is not in 1.." + LAST_PAGE);
    }
    if (size < 1 || size > MOST_ROWS) {
      throw new IllegalArgumentException("size " + size + " is not in 1.." + MOST_ROWS);
    }
  }

  /**
   * The request that the query of a page makes.
   *
   * @param query parameters of the request, first value each
   * @param sortable names of the columns that may order the rows; the first one is the default
   * @param usual direction when the query names none
   */
  public static TableRequest of(
      Map<String, String> query, List<String> sortable, SortDirection usual) {
    String asked = query.get("sort");
    String sort = asked != null && sortable.contains(asked) ? asked : sortable.get(0);
    return new TableRequest(page(query.get("page")), ROWS, sort, direction(query, usual));
  }

  /** Number of rows before this page. */
  public int offset() {
    return (page - 1) * size;
  }

  private static int page(@Nullable String text) {
    if (text == null || !text.matches("[1-9][0-9]{0,5}")) {
      return 1;
    }
    return Integer.parseInt(text);
  }

  private static SortDirection direction(Map<String, String> query, SortDirection usual) {
    String asked = query.get("dir");
    for (SortDirection direction : SortDirection.values()) {
      if (direction.getParameter().equals(asked)) {
        return direction;
      }
    }
    return usual;
  }
}
