package org.sightline.dashboard.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Ink;
import org.sightline.dashboard.chart.Mark;
import org.sightline.dashboard.text.Dates;
import org.sightline.dashboard.text.Numbers;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * The functions {@code sl:…} of expressions that turn values into text in the language of the page.
 * A null value is an empty text: that nothing was reported is for the page to say.
 */
public final class Wording {

  private Wording() {}

  /**
   * A percentage: whole below a base of 1,000, else with one decimal.
   *
   * @param value from 0 to 100
   */
  public static String percent(@Nullable Number value, @Nullable Long base) {
    return value(value, Unit.PERCENT, base);
  }

  /** An integer with grouping. */
  public static String count(@Nullable Number value) {
    return value == null ? "" : Numbers.count(value.longValue(), locale());
  }

  /** A value of a measure with its unit; see {@link Unit#text}. */
  public static String value(@Nullable Number value, Unit unit, @Nullable Long base) {
    return value == null ? "" : unit.text(value.doubleValue(), base).in(locale());
  }

  /** A day, such as {@code April 14, 2026}. */
  public static String date(@Nullable LocalDate day) {
    return day == null ? "" : Dates.date(day, locale());
  }

  /** The months from one day to another, such as {@code Oct–Dec 2025}. */
  public static String months(LocalDate first, LocalDate last) {
    return Dates.months(first, last, locale());
  }

  /** An instant with the name of its zone. */
  public static String dateTime(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? "" : Dates.dateTime(instant, zone, locale());
  }

  /** The time of day in a zone. */
  public static String time(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? "" : Dates.time(instant, zone, locale());
  }

  /** An instant for the attribute {@code datetime}. */
  public static String machine(@Nullable Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  /** A pattern of a bundle with its places filled; {@code args} in the order of the places. */
  public static String fill(String pattern, List<?> args) {
    return new MessageFormat(pattern, locale()).format(args.toArray());
  }

  /** A sentence of a feature in the language of the page. */
  public static String say(@Nullable Text text) {
    return text == null ? "" : text.in(locale());
  }

  /** The colour of a part of a chart, such as {@code line}. */
  public static String ink(String name) {
    return Ink.valueOf(name.toUpperCase(Locale.ROOT)).hex();
  }

  /** Shape and tone of a verdict, such as {@code BETTER}. */
  public static Mark mark(Object name) {
    return Mark.valueOf(name.toString());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
