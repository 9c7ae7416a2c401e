package org.sightline.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.text.Numbers;

/** What all drawings of a series share: where it breaks, where its labels stand, what it says. */
final class Series {

  private Series() {}

  /** Runs of points that a line may join: cut at missing values and at breaks of the series. */
  static List<List<Integer>> runs(List<ChartPoint> points) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      if (point.isMissing() || point.seriesBreak()) {
        addTo(runs, run);
        run = new ArrayList<>();
      }
      if (!point.isMissing()) {
        run.add(i);
      }
    }
    addTo(runs, run);
    return runs;
  }

  private static void addTo(List<List<Integer>> runs, List<Integer> run) {
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  /** Index of the last point with a value, -1 when there is none. */
  static int last(List<ChartPoint> points) {
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).isMissing()) {
      last--;
    }
    return last;
  }

  /** Position of the point with this index when all of them share a width evenly. */
  static double across(int index, int count, double left, double right) {
    if (count == 1) {
      return Pixels.round((left + right) / 2);
    }
    return Pixels.round(left + (right - left) * index / (count - 1));
  }

  /**
   * How many points apart labels stand.
   *
   * @param steps steps from the first point to the last
   * @param room steps that fit between labels side by side
   */
  static int every(double steps, double room) {
    return Math.max(1, (int) Math.ceil(steps / room));
  }

  /** The rows of the table under a drawing. */
  static List<PointRow> rows(List<ChartPoint> points, ValueText text) {
    return points.stream()
        .map(
            p ->
                new PointRow(
                    p.label(),
                    text(p.value(), p, text),
                    text(p.low(), p, text),
                    text(p.high(), p, text),
                    p.base() == null ? null : Numbers.count(p.base(), text.locale()),
                    p.signal(),
                    p.note()))
        .toList();
  }

  private static @Nullable String text(@Nullable Double value, ChartPoint point, ValueText text) {
    return value == null ? null : text.of(value, point.base());
  }

  /** Pieces of line through the points of one run. */
  static List<Stroke> strokes(
      List<List<Integer>> runs, ToDoubleFunction<Integer> x, ToDoubleFunction<Integer> y) {
    List<Stroke> strokes = new ArrayList<>();
    for (List<Integer> run : runs) {
      for (int at = 1; at < run.size(); at++) {
        strokes.add(stroke(run.get(at - 1), run.get(at), x, y));
      }
    }
    return strokes;
  }

  private static Stroke stroke(
      int from, int to, ToDoubleFunction<Integer> x, ToDoubleFunction<Integer> y) {
    return new Stroke(
        x.applyAsDouble(from), y.applyAsDouble(from), x.applyAsDouble(to), y.applyAsDouble(to));
  }
}
