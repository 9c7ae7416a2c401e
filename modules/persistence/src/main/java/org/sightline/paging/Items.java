package org.sightline.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows, in the list's own stable order
 * @param next what to send as {@code after} for the following part; null at the end
 * @param <T> the kind of row
 */
public record Items<T>(List<T> items, @Nullable String next) {

  /** The most rows of one part. */
  public static final int MOST = 1_000;

  public Items {
    items = List.copyOf(items);
  }

  /**
   * Cuts one part out of what a query gave, which was asked for one row more.
   *
   * @param found at most {@code limit + 1} rows
   * @param cursor what identifies the place of a row in the order
   */
  public static <T> Items<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Items<>(found, null);
    }
    List<T> part = found.subList(0, limit);
    return new Items<>(part, cursor.apply(part.get(limit - 1)));
  }

  /** The number of rows to answer, from what was asked for: 1 to 1,000. */
  public static int limit(int asked) {
    return Math.max(1, Math.min(MOST, asked));
  }
}
