package org.sightline.dashboard.published;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.hisp.published.PublishedFigure;
import org.sightline.hisp.published.Withholding;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * One published figure in a table.
 *
 * @param survey which survey it is of; blank where nothing tells it apart
 * @param question what was asked about
 * @param share the favourable answers
 * @param mean the mean answer; null where there is none, where it is withheld, and where so few
 *     answered that it says little
 * @param remarks why it is withheld, or what a reader must know
 */
record PublishedLine(
    String survey, Text question, FigureText share, @Nullable FigureText mean, List<Text> remarks) {

  static PublishedLine of(PublishedFigure figure, long shownFrom, Locale locale) {
    return new PublishedLine(
        figure.label(),
        figure.driver().label(),
        text(
            figure,
            Unit.PERCENT,
            figure.favourablePct(),
            figure.favourableLo95(),
            figure.favourableHi95(),
            locale),
        mean(figure, locale),
        remarks(figure, shownFrom));
  }

  private static @Nullable FigureText mean(PublishedFigure figure, Locale locale) {
    return figure.mean() == null || figure.flags().contains(ObservationFlag.LOW_N)
        ? null
        : text(figure, Unit.SCORE_1_5, figure.mean(), figure.meanLo95(), figure.meanHi95(), locale);
  }

  private static FigureText text(
      PublishedFigure figure,
      Unit unit,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      Locale locale) {
    Long n = figure.n();
    String interval =
        low == null || high == null
            ? null
            : unit.text(low, n).in(locale) + "\u00a0–\u00a0" + unit.text(high, n).in(locale);
    return new FigureText(value == null ? null : unit.text(value, n).in(locale), interval, n);
  }

  private static List<Text> remarks(PublishedFigure figure, long shownFrom) {
    Withholding withheld = figure.withheld();
    return withheld != null
        ? List.of(withheld.label(shownFrom))
        : figure.flags().stream().map(ObservationFlag::label).toList();
  }
}
