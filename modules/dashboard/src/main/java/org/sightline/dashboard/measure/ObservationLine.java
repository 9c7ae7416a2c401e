package org.sightline.dashboard.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.text.Numbers;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Unit;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;

/**
 * An observation in the table of a measure.
 *
 * @param period its period, such as {@code FY2026-Q1}
 * @param first the first day of it
 * @param last the last day of it
 * @param figure the figure
 * @param error its standard error, of a percentage in points; null where unknown or withheld
 * @param method how it was combined
 * @param flags what a reader must know
 * @param version counts its corrections, from 1
 * @param asOf when it was known
 */
record ObservationLine(
    String period,
    LocalDate first,
    LocalDate last,
    FigureText figure,
    @Nullable String error,
    Text method,
    List<Text> flags,
    int version,
    Instant asOf) {

  /** More digits than a figure has: an error is small beside it. */
  private static final long MANY = 1_000;

  static ObservationLine of(Observation one, Unit unit, FiscalCalendar calendar, Locale locale) {
    FigureText figure = FigureText.of(one, unit, locale);
    Double error = one.estimate().standardError();
    return new ObservationLine(
        calendar.text(one.period()),
        one.period().start(),
        one.period().lastDay(),
        figure,
        error == null || figure.value() == null ? null : error(error, unit, locale),
        one.method().label(),
        one.flags().stream().sorted().map(ObservationFlag::label).toList(),
        one.provenance().version(),
        one.provenance().asOf());
  }

  private static String error(double error, Unit unit, Locale locale) {
    return unit == Unit.PERCENT
        ? Text.of(
                ObservationLine.class,
                "error.points",
                Numbers.decimal(error, unit.decimals(MANY), locale))
            .in(locale)
        : unit.text(error, MANY).in(locale);
  }
}
