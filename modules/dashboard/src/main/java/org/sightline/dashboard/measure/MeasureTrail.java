package org.sightline.dashboard.measure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.ChartPoint;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * A series as seen at a quarter: what came later is left out.
 *
 * @param series the whole series
 * @param quarter the quarter
 * @param calendar of the owner
 * @param locale of the reader
 */
public record MeasureTrail(
    MeasureSeries series, FiscalQuarter quarter, FiscalCalendar calendar, Locale locale) {

  private static final int QUARTERS = 12;

  public MeasureTrail {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(quarter, "quarter");
  }

  /** The last observation whose period ends in the quarter; null where nothing was reported. */
  public @Nullable Observation current() {
    Observation last = last();
    return last != null && calendar.quarterOf(last.period()).equals(quarter) ? last : null;
  }

  /** The last observation up to the quarter; null where there is none. */
  public @Nullable Observation last() {
    Observation last = null;
    for (Observation one : series.observations()) {
      if (calendar.quarterOf(one.period()).compareTo(quarter) <= 0) {
        last = one;
      }
    }
    return last;
  }

  /** The figure of the quarter; null where nothing was reported. */
  public @Nullable FigureText figure() {
    Observation current = current();
    return current == null ? null : FigureText.of(current, series.unit(), locale);
  }

  /** All points up to the quarter, missing quarters included. */
  public List<ChartPoint> points() {
    return new SeriesPoints(calendar, locale).until(series.observations(), quarter);
  }

  /** The last twelve quarters. */
  public Sparkline sparkline() {
    List<ChartPoint> points = points();
    return Sparkline.of(points.subList(Math.max(0, points.size() - QUARTERS), points.size()), null);
  }
}
