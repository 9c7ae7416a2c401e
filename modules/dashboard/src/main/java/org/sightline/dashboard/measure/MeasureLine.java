package org.sightline.dashboard.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * A measure of a service with how it is going at a quarter.
 *
 * @param id the measure
 * @param name what it looks at, without its subject
 * @param trend how it is going
 * @param sentence the verdict in a sentence; null where nothing was ever observed
 * @param figure the figure of the quarter; null where nothing was reported
 * @param line the last twelve quarters
 */
public record MeasureLine(
    UUID id,
    Text name,
    Trend trend,
    @Nullable Text sentence,
    @Nullable FigureText figure,
    Sparkline line) {

  /** Shares before means, trust before the drivers of it, each in the order of the standard. */
  private static final Comparator<MeasureSummary> ORDER =
      Comparator.comparing((MeasureSummary one) -> one.kind().aspect())
          .thenComparing(MeasureLine::position)
          .thenComparing(one -> one.key().text());

  /** The lines of the measures of one subject. */
  public static List<MeasureLine> of(
      List<MeasureSummary> measures,
      Map<MeasureId, MeasureSeries> series,
      Map<MeasureId, Verdict> verdicts,
      At at) {
    return measures.stream()
        .sorted(ORDER)
        .map(one -> line(one, series.get(one.id()), verdicts.get(one.id()), at))
        .toList();
  }

  /**
   * When and for whom.
   *
   * @param quarter the quarter shown
   * @param calendar names it
   * @param locale of the reader
   */
  public record At(FiscalQuarter quarter, FiscalCalendar calendar, Locale locale) {}

  private static MeasureLine line(
      MeasureSummary measure, @Nullable MeasureSeries series, @Nullable Verdict verdict, At at) {
    MeasureTrail trail =
        series == null ? null : new MeasureTrail(series, at.quarter(), at.calendar(), at.locale());
    return new MeasureLine(
        measure.id().value(),
        measure.shortName(),
        verdict == null ? Trend.NOT_REPORTED : verdict.trend(),
        verdict == null ? null : verdict.sentence(),
        trail == null ? null : trail.figure(),
        trail == null ? Sparkline.of(List.of(), null) : trail.sparkline());
  }

  private static int position(MeasureSummary measure) {
    Driver driver = measure.kind().driver();
    return driver == null ? Integer.MAX_VALUE : driver.ordinal();
  }
}
