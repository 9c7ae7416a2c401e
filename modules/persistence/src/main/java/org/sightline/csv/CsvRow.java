package org.sightline.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.RowProblem;
import org.sightline.message.Text;

/**
 * One row of a CSV file, read by column name. What a cell should not hold becomes a problem with
 * its place; the value answered is then the neutral one. Spaces around a value are dropped.
 *
 * <p>A column that the file lacks reads as blank and is not told of again: the header was.
 */
public final class CsvRow {

  /** Largest count that is believed: no sum of a file's counts leaves a long. */
  public static final long MAX_COUNT = 999_999_999_999L;

  /** Spreadsheets and data frames write whole numbers as {@code 9707552.0}. */
  private static final Pattern WHOLE = Pattern.compile("(-?)(\\d+)(?:\\.0+)?");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,20})?");
  private static final int MAX_DIGITS = 15;

  private final long number;
  private final String[] cells;
  private final CsvHeader header;
  private final ProblemList problems;
  private final long problemsBefore;

  CsvRow(long number, String[] cells, CsvHeader header, ProblemList problems) {
    this.number = number;
    this.cells = cells;
    this.header = header;
    this.problems = problems;
    this.problemsBefore = problems.total();
  }

  /** Number of the row as a spreadsheet counts, header = 1. */
  public long number() {
    return number;
  }

  /** Whether nothing wrong was told of this row so far. */
  public boolean isFaultless() {
    return problems.total() == problemsBefore;
  }

  /** A text; blank where the cell is. */
  public String text(String column) {
    int place = header.placeOf(column);
    return place < 0 ? "" : trimmed(cells[place]);
  }

  /**
   * A text of limited length.
   *
   * @param maxLength in characters
   */
  public String text(String column, int maxLength) {
    String text = text(column);
    if (text.length() > maxLength) {
      tell(ImportProblem.CELL_TOO_LONG, column, maxLength);
    }
    return text;
  }

  /** A text that must not be blank. */
  public String required(String column, int maxLength) {
    requireFilled(column);
    return text(column, maxLength);
  }

  /** A text that must be this one. */
  public void require(String column, String value) {
    if (header.placeOf(column) >= 0 && !text(column).equals(value)) {
      tell(ImportProblem.UNEXPECTED_VALUE, column, value);
    }
  }

  /** A count, 0 or more; null where the cell is blank or holds something else. */
  public @Nullable Long count(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var matcher = WHOLE.matcher(text);
    if (!matcher.matches()) {
      tell(ImportProblem.BAD_WHOLE_NUMBER, column);
      return null;
    }
    String digits = withoutLeadingZeros(matcher.group(2));
    return countOf(digits, !matcher.group(1).isEmpty(), column);
  }

  private @Nullable Long countOf(String digits, boolean negative, String column) {
    if (negative && !digits.equals("0")) {
      tell(ImportProblem.NEGATIVE_NUMBER, column);
      return null;
    }
    if (digits.length() > MAX_DIGITS || Long.parseLong(digits) > MAX_COUNT) {
      tell(ImportProblem.NUMBER_TOO_LARGE, column, MAX_COUNT);
      return null;
    }
    return Long.valueOf(digits);
  }

  /** A number that must be given; 0 where it is not. */
  public long requiredCount(String column) {
    requireFilled(column);
    Long count = count(column);
    return count == null ? 0 : count;
  }

  /**
   * A whole number within bounds; the lower bound where the cell is blank or holds something else.
   *
   * @param otherwise what to tell then, with its arguments
   */
  public int within(String column, int first, int last, ImportProblem otherwise, Object... args) {
    var matcher = WHOLE.matcher(text(column));
    if (matcher.matches() && matcher.group(1).isEmpty()) {
      String digits = withoutLeadingZeros(matcher.group(2));
      long number = digits.length() > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
      if (first <= number && number <= last) {
        return (int) number;
      }
    }
    if (header.placeOf(column) >= 0) {
      tell(otherwise, column, args);
    }
    return first;
  }

  /** A decimal number with a point; null where the cell is blank or holds something else. */
  public @Nullable Double decimal(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!DECIMAL.matcher(text).matches()) {
      tell(ImportProblem.BAD_DECIMAL, column);
      return null;
    }
    return Double.valueOf(text);
  }

  /** A decimal number with a point, as it stands; null where there is none or something else. */
  public @Nullable BigDecimal number(String column) {
    return decimal(column) == null ? null : new BigDecimal(text(column));
  }

  /** A time of the form {@code 2022-04-30T16:05:00Z}; null where the cell is blank or not one. */
  public @Nullable Instant instant(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException noTime) {
      tell(ImportProblem.BAD_TIME, column);
      return null;
    }
  }

  /** Tells what is wrong with a cell. */
  public void tell(ImportProblem problem, String column, Object... args) {
    problems.add(problem.at(number, column, text(column), args));
  }

  /** Tells what is wrong with a cell in the words of a format of its own. */
  public void tell(String code, String column, Text message, Text cure) {
    problems.add(new RowProblem(number, column, text(column), code, message, cure));
  }

  private void requireFilled(String column) {
    if (header.placeOf(column) >= 0 && text(column).isEmpty()) {
      tell(ImportProblem.REQUIRED_CELL_BLANK, column);
    }
  }

  private static String withoutLeadingZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  private static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isSpace(cell.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
