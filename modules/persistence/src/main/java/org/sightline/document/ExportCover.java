package org.sightline.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * What every export says of itself, so that a file that was passed on can still be read rightly.
 *
 * @param title what it is
 * @param marking what a reader must know first, such as that it is a draft; null for nothing
 * @param filters what was asked for, at least one
 * @param period the time that the figures are about
 * @param coverage how much of what there could be is in it
 * @param dataAsOf when the figures were read; what came later is not in it
 * @param madeBy who had it made
 * @param madeAt when, in the zone in which times are printed
 */
public record ExportCover(
    Text title,
    @Nullable Text marking,
    List<CoverLine> filters,
    Text period,
    Text coverage,
    ZonedDateTime dataAsOf,
    String madeBy,
    ZonedDateTime madeAt) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz");

  /**
   * @throws IllegalArgumentException when nothing says what was asked for
   */
  public ExportCover {
    requireNonNull(title, "title");
    requireNonNull(period, "period");
    requireNonNull(coverage, "coverage");
    requireNonNull(dataAsOf, "dataAsOf");
    requireNonNull(madeBy, "madeBy");
    requireNonNull(madeAt, "madeAt");
    filters = List.copyOf(filters);
    if (filters.isEmpty()) {
      throw new IllegalArgumentException("a cover says what was asked for");
    }
  }

  /** The lines below the title, in a language: the marking first, where there is one. */
  public List<PrintedLine> lines(Locale locale) {
    List<PrintedLine> lines = new ArrayList<>();
    if (marking != null) {
      lines.add(line("marking", marking.in(locale), locale));
    }
    lines.addAll(facts(locale));
    return lines;
  }

  /** The same without the marking. */
  List<PrintedLine> facts(Locale locale) {
    List<PrintedLine> lines = new ArrayList<>();
    for (CoverLine filter : filters) {
      lines.add(new PrintedLine(filter.label().in(locale), filter.value().in(locale)));
    }
    lines.add(line("period", period.in(locale), locale));
    lines.add(line("coverage", coverage.in(locale), locale));
    lines.add(line("as-of", moment(dataAsOf, locale), locale));
    lines.add(line("made-by", madeBy, locale));
    lines.add(line("made-at", moment(madeAt, locale), locale));
    return lines;
  }

  /** A moment with its zone as documents print it, such as {@code April 14, 2026, 9:12 AM EDT}. */
  public static String moment(ZonedDateTime moment, Locale locale) {
    return day(moment.toLocalDate(), locale)
        + ", "
        + CLOCK.withLocale(locale).format(moment)
        + " "
        + ZONE.withLocale(locale).format(moment);
  }

  /** A day as documents print it, such as {@code April 14, 2026}. */
  public static String day(LocalDate day, Locale locale) {
    return DAY.withLocale(locale).format(day);
  }

  private static PrintedLine line(String key, String value, Locale locale) {
    return new PrintedLine(Text.of(ExportCover.class, "cover." + key).in(locale), value);
  }
}
