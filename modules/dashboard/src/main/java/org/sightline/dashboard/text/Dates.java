package org.sightline.dashboard.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and instants as text, in the order of words that the language has. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL");
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz");

  private Dates() {}

  /** A day, such as {@code April 14, 2026}. */
  public static String date(LocalDate day, Locale locale) {
    return DAY.withLocale(locale).format(day);
  }

  /**
   * The months from one day to another, short enough for a list: {@code Oct–Dec 2025}, {@code Nov
   * 2025 – Jan 2026}.
   */
  public static String months(LocalDate first, LocalDate last, Locale locale) {
    DateTimeFormatter month = MONTH.withLocale(locale);
    String end = month.format(last) + " " + last.getYear();
    return first.getYear() == last.getYear()
        ? month.format(first) + "–" + end
        : month.format(first) + " " + first.getYear() + " – " + end;
  }

  /** An instant in a zone that is named, such as {@code April 14, 2026, 9:12 AM EDT}. */
  public static String dateTime(Instant instant, ZoneId zone, Locale locale) {
    var there = instant.atZone(zone);
    return "%s, %s %s"
        .formatted(
            DAY.withLocale(locale).format(there),
            CLOCK.withLocale(locale).format(there),
            ZONE.withLocale(locale).format(there));
  }

  /** The time of day in a zone, such as {@code 9:12 AM}. */
  public static String time(Instant instant, ZoneId zone, Locale locale) {
    return CLOCK.withLocale(locale).format(instant.atZone(zone));
  }

  /** Whole days between two instants, never negative. */
  public static long days(Instant since, Instant now) {
    return Math.max(0, Duration.between(since, now).toDays());
  }
}
