package org.sightline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a printed table are: wide enough for their longest word where that is
 * possible, and what is left goes to those with the longest texts.
 */
final class ColumnWidths {

  /** About how many characters of a table fit beside each other on a page. */
  private static final int LINE = 100;

  /** What the space between two columns takes, in characters, and that headers are bold. */
  private static final int GAP = 4;

  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_TEXT = 400;
  private static final double HUNDRED = 100;

  private ColumnWidths() {}

  /** Percentages in the order of the columns; their sum is 100. */
  static List<Double> of(List<String> columns, List<List<String>> rows) {
    List<Integer> needed = new ArrayList<>();
    List<Integer> wished = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<String> texts =
          Stream.concat(Stream.of(columns.get(i)), rows.stream().map(row -> row.get(column)))
              .toList();
      int word = GAP + texts.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
      int text = GAP + texts.stream().mapToInt(String::length).max().orElse(0);
      needed.add(Math.min(LONGEST_WORD, word));
      wished.add(Math.min(LONGEST_TEXT, text));
    }
    return shares(needed, wished);
  }

  private static List<Double> shares(List<Integer> needed, List<Integer> wished) {
    int least = needed.stream().mapToInt(Integer::intValue).sum();
    int left = Math.max(0, LINE - least);
    int most = IntStream.range(0, needed.size()).map(i -> more(needed, wished, i)).sum();
    return IntStream.range(0, needed.size())
        .mapToObj(
            i -> {
              double share =
                  most == 0 ? 1.0 / needed.size() : (double) more(needed, wished, i) / most;
              return HUNDRED * (needed.get(i) + left * share) / (least + left);
            })
        .toList();
  }

  private static int more(List<Integer> needed, List<Integer> wished, int column) {
    return Math.max(0, wished.get(column) - needed.get(column));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split("[ \t\r\n-]")).mapToInt(String::length).max().orElse(0);
  }
}
