package org.sightline.ingest;

import java.util.Objects;
import org.sightline.message.Text;

/**
 * One thing that is wrong with an imported file: where it stands, what stands there, what is wrong
 * with it and what to do.
 *
 * @param row row as a spreadsheet counts it: the header is 1, and a record with line breaks inside
 *     its cells is one row; 0 where the problem is the file as a whole
 * @param column name of the column, blank where it is not about one
 * @param value the value, cut to {@value #MAX_VALUE} characters; blank where there is none
 * @param code code of {@link ImportProblem}, or of a format's own problems
 * @param message what is wrong
 * @param cure what to do about it
 */
public record RowProblem(
    long row, String column, String value, String code, Text message, Text cure) {

  /** As much of a value as a problem repeats. */
  public static final int MAX_VALUE = 200;

  public RowProblem {
    if (row < 0) {
      throw new IllegalArgumentException("row below 0: " + row);
    }
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(cure, "cure");
    value = cut(value);
  }

  private static String cut(String value) {
    if (value.length() <= MAX_VALUE) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(MAX_VALUE - 1));
    return value.substring(0, splitsPair ? MAX_VALUE - 1 : MAX_VALUE);
  }
}
