package org.sightline.dashboard.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series in the size of a word: the last twelve periods between their own least and greatest
 * value, the newest one marked, the target as a tick at the right edge. It has no axis; the value
 * stands beside it as text.
 *
 * @param strokes pieces of the line; none across a missing period
 * @param dots points that no line reaches, and the newest value
 * @param targetY height of the target's tick; null when there is no target
 */
public record Sparkline(List<Stroke> strokes, List<Dot> dots, @Nullable Double targetY) {

  /** Height of the drawing in pixels. */
  public static final int HEIGHT = 44;

  private static final int PERIODS = 12;
  private static final double LEFT = 2;
  private static final double RIGHT = 93;
  private static final double TOP = 6;
  private static final double BOTTOM = HEIGHT - 6.0;

  public Sparkline {
    strokes = List.copyOf(strokes);
    dots = List.copyOf(dots);
  }

  /**
   * A sparkline.
   *
   * @param points oldest first; only the last twelve are drawn
   * @param target the target in the unit of the measure; null when there is none
   */
  public static Sparkline of(List<ChartPoint> points, @Nullable Double target) {
    int from = Math.max(0, points.size() - PERIODS);
    List<ChartPoint> shown = points.subList(from, points.size());
    Range range = Range.of(shown, target);
    List<List<Integer>> runs = Series.runs(shown);
    int last = Series.last(shown);
    List<Dot> dots =
        runs.stream()
            .flatMap(run -> run.stream().filter(i -> i == last || run.size() == 1))
            .map(i -> dot(shown, i, last, range))
            .toList();
    List<Stroke> strokes =
        Series.strokes(runs, i -> x(i, shown), i -> range.y(value(shown.get(i))));
    return new Sparkline(strokes, dots, target == null ? null : range.y(target));
  }

  /** Whether there is no value to draw. */
  public boolean isEmpty() {
    return dots.isEmpty();
  }

  /** Height of the drawing in pixels. */
  public int height() {
    return HEIGHT;
  }

  private static Dot dot(List<ChartPoint> shown, int i, int last, Range range) {
    ChartPoint point = shown.get(i);
    return new Dot(x(i, shown), range.y(value(point)), point.signal(), i == last, point.label());
  }

  private static double x(int index, List<ChartPoint> shown) {
    return shown.size() == 1 ? RIGHT : Series.across(index, shown.size(), LEFT, RIGHT);
  }

  private static double value(ChartPoint point) {
    return Objects.requireNonNull(point.value(), "value");
  }

  private record Range(double least, double greatest) {

    static Range of(List<ChartPoint> shown, @Nullable Double target) {
      DoubleSummaryStatistics values =
          Stream.concat(shown.stream().map(ChartPoint::value), Stream.ofNullable(target))
              .filter(Objects::nonNull)
              .mapToDouble(Double::doubleValue)
              .summaryStatistics();
      return new Range(values.getMin(), values.getMax());
    }

    double y(double value) {
      if (greatest - least <= 0) {
        return Pixels.round((TOP + BOTTOM) / 2);
      }
      return Pixels.round(BOTTOM - (value - least) / (greatest - least) * (BOTTOM - TOP));
    }
  }
}
