package org.sightline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * The dates that a figure speaks of, half-open, with its grain. Periods are ordered by their end,
 * because that is when their figure is known; then by start and grain.
 *
 * @param start the first day
 * @param end the day after the last one, later than {@code start}
 * @param grain a regular grain starts on the first of a month and covers exactly its months
 */
public record Period(LocalDate start, LocalDate end, Grain grain) implements Comparable<Period> {

  private static final Comparator<Period> BY_END =
      Comparator.comparing(Period::end).thenComparing(Period::start).thenComparing(Period::grain);

  /**
   * @throws IllegalArgumentException when the end is not after the start or the dates do not fit
   *     the grain
   */
  public Period {
    Objects.requireNonNull(grain, "grain");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("empty period: " + start + " to " + end);
    }
    boolean regular = start.getDayOfMonth() == 1 && start.plusMonths(grain.months()).equals(end);
    if (grain != Grain.EVENT && !regular) {
      throw new IllegalArgumentException("no " + grain + ": " + start + " to " + end);
    }
  }

  /** A calendar month. */
  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1), Grain.MONTH);
  }

  /** A single day, as {@link Grain#EVENT}. */
  public static Period of(LocalDate day) {
    return new Period(day, day.plusDays(1), Grain.EVENT);
  }

  /** Whether a date is one of its days. */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(end);
  }

  /** Its last day, for pages; arithmetic uses {@link #end()}. */
  public LocalDate lastDay() {
    return end.minusDays(1);
  }

  @Override
  public int compareTo(Period other) {
    return BY_END.compare(this, other);
  }

  /**
   * The dates as ISO 8601 interval, {@code 2026-01-01/2026-04-01}, its end exclusive. The short
   * form needs a calendar: {@link FiscalCalendar#text(Period)}.
   */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
