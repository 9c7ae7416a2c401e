package org.sightline.time;

import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a fiscal year; quarter 1 begins with the year. Which dates it covers is said by a
 * {@link FiscalCalendar}.
 *
 * @param year the fiscal year, not null
 * @param number from 1 to 4
 */
public record FiscalQuarter(FiscalYear year, int number) implements Comparable<FiscalQuarter> {

  private static final int QUARTERS = 4;
  private static final Pattern FORM = Pattern.compile("(FY[1-9]\\d{3})-Q([1-4])");
  private static final Comparator<FiscalQuarter> BY_TIME =
      Comparator.comparing(FiscalQuarter::year).thenComparing(FiscalQuarter::number);

  /**
   * @throws IllegalArgumentException when the number is not from 1 to 4
   */
  public FiscalQuarter {
    Objects.requireNonNull(year, "year");
    if (number < 1 || number > QUARTERS) {
      throw new IllegalArgumentException("no quarter: " + number);
    }
  }

  /**
   * A quarter of the fiscal year that ends in a calendar year.
   *
   * @throws IllegalArgumentException when the year is not from 1000 to 9999 or the number not from
   *     1 to 4
   */
  public static FiscalQuarter of(int year, int number) {
    return new FiscalQuarter(FiscalYear.of(year), number);
  }

  /**
   * Reads the text form {@code FY2026-Q1}.
   *
   * @throws DateTimeParseException when the text has another form
   */
  public static FiscalQuarter parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeParseException("not a fiscal quarter such as FY2026-Q1", text, 0);
    }
    return FiscalYear.parse(form.group(1)).quarter(Integer.parseInt(form.group(2)));
  }

  /**
   * The quarter after.
   *
   * @throws IllegalArgumentException after FY9999-Q4
   */
  public FiscalQuarter next() {
    return plus(1);
  }

  /**
   * The quarter before.
   *
   * @throws IllegalArgumentException before FY1000-Q1
   */
  public FiscalQuarter previous() {
    return plus(-1);
  }

  /**
   * The quarter some quarters later, or earlier when the number is negative.
   *
   * @throws IllegalArgumentException when it would lie outside FY1000 to FY9999
   */
  public FiscalQuarter plus(int quarters) {
    long index = index() + quarters;
    int wanted = Math.toIntExact(Math.floorDiv(index, (long) QUARTERS));
    return of(wanted, Math.floorMod(index, QUARTERS) + 1);
  }

  /** How many quarters later the other one is; negative when it is earlier, 0 for the same. */
  public int until(FiscalQuarter other) {
    return (int) (other.index() - index());
  }

  private long index() {
    return (long) QUARTERS * year.value() + number - 1;
  }

  @Override
  public int compareTo(FiscalQuarter other) {
    return BY_TIME.compare(this, other);
  }

  /** The text form {@code FY2026-Q1}. */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
