package org.sightline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ties fiscal years and quarters to dates. The first month is a setting of an organization.
 *
 * @param firstMonth the month on whose first day the fiscal year starts, not null
 */
public record FiscalCalendar(Month firstMonth) {

  /** The federal calendar: the year starts on 1 October (31 U.S.C. 1102). */
  public static final FiscalCalendar FEDERAL = new FiscalCalendar(Month.OCTOBER);

  private static final Pattern HALF = Pattern.compile("(FY[1-9]\\d{3})-H([12])");

  public FiscalCalendar {
    Objects.requireNonNull(firstMonth, "firstMonth");
  }

  /**
   * The fiscal year of a date.
   *
   * @throws IllegalArgumentException when it would lie outside FY1000 to FY9999
   */
  public FiscalYear yearOf(LocalDate date) {
    return quarterOf(date).year();
  }

  /**
   * The fiscal quarter of a date.
   *
   * @throws IllegalArgumentException when it would lie outside FY1000 to FY9999
   */
  public FiscalQuarter quarterOf(LocalDate date) {
    // Moved back by the months before its start, a fiscal year is the calendar year it began in.
    YearMonth shifted = YearMonth.from(date).minusMonths(firstMonth.getValue() - 1L);
    int ended = firstMonth == Month.JANUARY ? shifted.getYear() : shifted.getYear() + 1;
    return FiscalQuarter.of(ended, (shifted.getMonthValue() - 1) / Grain.QUARTER.months() + 1);
  }

  /** The fiscal quarter of a period: that of its last day, when its figure is known. */
  public FiscalQuarter quarterOf(Period period) {
    return quarterOf(period.lastDay());
  }

  /** The dates of a fiscal year. */
  public Period period(FiscalYear year) {
    return period(year, 0, Grain.YEAR);
  }

  /** The dates of a fiscal quarter. */
  public Period period(FiscalQuarter quarter) {
    return period(quarter.year(), quarter.number() - 1, Grain.QUARTER);
  }

  /**
   * The dates of half a fiscal year.
   *
   * @param half 1 or 2
   * @throws IllegalArgumentException when it is neither
   */
  public Period half(FiscalYear year, int half) {
    if (half != 1 && half != 2) {
      throw new IllegalArgumentException("no half: " + half);
    }
    return period(year, half - 1, Grain.HALF_YEAR);
  }

  private Period period(FiscalYear year, int position, Grain grain) {
    int began = firstMonth == Month.JANUARY ? year.value() : year.value() - 1;
    LocalDate start =
        LocalDate.of(began, firstMonth, 1).plusMonths((long) position * grain.months());
    return new Period(start, start.plusMonths(grain.months()), grain);
  }

  /**
   * The short form of a period: {@code FY2026}, {@code FY2026-H1}, {@code FY2026-Q1}, {@code
   * 2026-03}, a date for one day. A period that is none of this calendar's gives its dates, {@code
   * 2026-02-01/2026-05-01} with the end exclusive.
   */
  public String text(Period period) {
    return switch (period.grain()) {
      case MONTH -> YearMonth.from(period.start()).toString();
      case QUARTER -> textOr(period, period(quarterOf(period)), quarterOf(period).toString());
      case HALF_YEAR -> halfText(period);
      case YEAR -> {
        FiscalYear year = quarterOf(period).year();
        yield textOr(period, period(year), year.toString());
      }
      case EVENT -> textOr(period, Period.of(period.start()), period.start().toString());
    };
  }

  private String halfText(Period period) {
    FiscalQuarter last = quarterOf(period);
    int half = last.number() / 2;
    return last.number() % 2 == 0
        ? textOr(period, half(last.year(), half), last.year() + "-H" + half)
        : period.toString();
  }

  private static String textOr(Period period, Period regular, String text) {
    return period.equals(regular) ? text : period.toString();
  }

  /**
   * Reads what {@link #text(Period)} writes; dates of an interval become an {@link Grain#EVENT}.
   *
   * @throws DateTimeParseException when the text has none of these forms, or names an interval that
   *     is empty
   */
  public Period parse(String text) {
    if (text.startsWith("FY")) {
      return fiscal(text);
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(text, slash);
    }
    return text.length() == "2026-03".length()
        ? Period.of(YearMonth.parse(text))
        : Period.of(LocalDate.parse(text));
  }

  private Period fiscal(String text) {
    Matcher half = HALF.matcher(text);
    if (half.matches()) {
      return half(FiscalYear.parse(half.group(1)), Integer.parseInt(half.group(2)));
    }
    return text.contains("-") ? period(FiscalQuarter.parse(text)) : period(FiscalYear.parse(text));
  }

  private static Period interval(String text, int slash) {
    LocalDate start = LocalDate.parse(text.substring(0, slash));
    LocalDate end = LocalDate.parse(text.substring(slash + 1));
    if (!start.isBefore(end)) {
      throw new DateTimeParseException("empty interval", text, slash);
    }
    return new Period(start, end, Grain.EVENT);
  }
}
