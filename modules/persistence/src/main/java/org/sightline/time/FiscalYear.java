package org.sightline.time;

import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year, named by the calendar year in which it ends: the federal FY2026 runs from
 * 2025-10-01 until before 2026-10-01 (31 U.S.C. 1102). Which dates it covers is said by a {@link
 * FiscalCalendar}.
 *
 * @param value the calendar year of its last day, from 1000 to 9999
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

  private static final int FIRST = 1000;
  private static final int LAST = 9999;
  private static final Pattern FORM = Pattern.compile("FY([1-9]\\d{3})");

  /**
   * @throws IllegalArgumentException when the year is not from 1000 to 9999
   */
  public FiscalYear {
    if (value < FIRST || value > LAST) {
      throw new IllegalArgumentException("no fiscal year: " + value);
    }
  }

  /**
   * The fiscal year that ends in a calendar year.
   *
   * @throws IllegalArgumentException when the year is not from 1000 to 9999
   */
  public static FiscalYear of(int value) {
    return new FiscalYear(value);
  }

  /**
   * Reads the text form {@code FY2026}.
   *
   * @throws DateTimeParseException when the text has another form
   */
  public static FiscalYear parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeParseException("not a fiscal year such as FY2026", text, 0);
    }
    return of(Integer.parseInt(form.group(1)));
  }

  /**
   * A quarter of this year.
   *
   * @throws IllegalArgumentException when the number is not from 1 to 4
   */
  public FiscalQuarter quarter(int number) {
    return new FiscalQuarter(this, number);
  }

  /**
   * The year after.
   *
   * @throws IllegalArgumentException after FY9999
   */
  public FiscalYear next() {
    return of(value + 1);
  }

  /**
   * The year before.
   *
   * @throws IllegalArgumentException before FY1000
   */
  public FiscalYear previous() {
    return of(value - 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  /** The text form {@code FY2026}. */
  @Override
  public String toString() {
    return "FY" + value;
  }
}
