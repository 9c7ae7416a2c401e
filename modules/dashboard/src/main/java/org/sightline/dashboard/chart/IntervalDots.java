package org.sightline.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Unit;

/**
 * Values side by side, each with its interval: name above, dot and whisker below, on one scale.
 *
 * @param lines one for each row given, in that order
 * @param grid upright lines with their values
 * @param targetX percent of the width where the target stands; null when there is none
 * @param target the target as text; null when there is none
 * @param rows the same figures as text
 */
record IntervalDots(
    List<Line> lines,
    List<AxisLabel> grid,
    @Nullable Double targetX,
    @Nullable String target,
    List<PointRow> rows) {

  private static final double LEFT = 2;
  private static final double RIGHT = 96;
  private static final int LINE = 46;
  private static final int HEAD = 8;
  private static final int FOOT = 28;
  private static final int STEPS = 4;

  /**
   * One value.
   *
   * @param label its name
   * @param text its value as text; null when nothing was reported
   * @param labelY pixels from the top to the foot of the label
   * @param y pixels from the top to the middle of the dot
   * @param x percent of the width of the dot; null when nothing was reported
   * @param whisker the interval; null when it is unknown
   */
  public record Line(
      String label,
      @Nullable String text,
      double labelY,
      double y,
      @Nullable Double x,
      @Nullable Stroke whisker) {}

  /**
   * A drawing.
   *
   * @param points the values in the order in which they stand
   * @param target target in the unit of the measure; null when there is none
   */
  public static IntervalDots of(
      List<ChartPoint> points, @Nullable Double target, Unit unit, Locale locale) {
    ValueText text = new ValueText(unit, locale);
    NiceScale scale = scale(points, target, unit);
    List<PointRow> rows = Series.rows(points, text);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      lines.add(line(points.get(i), rows.get(i).value(), HEAD + i * LINE, scale));
    }
    return new IntervalDots(
        lines,
        grid(scale, points.size(), text),
        target == null ? null : x(target, scale),
        target == null ? null : text.round(target),
        rows);
  }

  private static NiceScale scale(List<ChartPoint> points, @Nullable Double target, Unit unit) {
    double[] all =
        Stream.concat(
                points.stream().flatMap(p -> Stream.of(p.value(), p.low(), p.high())),
                Stream.of(target))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double greatest = DoubleStream.of(all).max().orElse(1);
    return NiceScale.over(least, greatest, STEPS, Bounds.of(unit));
  }

  /** Whether there is no value to draw. */
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.x() == null);
  }

  /** Height of the drawing in pixels. */
  public int height() {
    return HEAD + lines.size() * LINE + FOOT;
  }

  /** Where the grid ends above the labels of the axis, in pixels from the top. */
  public int gridBottom() {
    return HEAD + lines.size() * LINE;
  }

  private static Line line(ChartPoint point, @Nullable String text, double top, NiceScale scale) {
    double y = top + 31;
    Double value = point.value();
    Double low = point.low();
    Double high = point.high();
    Stroke whisker = null;
    if (value != null && low != null && high != null) {
      whisker = new Stroke(x(low, scale), y, x(high, scale), y);
    }
    return new Line(
        point.label(), text, top + 15, y, value == null ? null : x(value, scale), whisker);
  }

  private static List<AxisLabel> grid(NiceScale scale, int count, ValueText values) {
    List<Double> ticks = scale.ticks();
    double y = HEAD + count * LINE + 18;
    List<AxisLabel> labels = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      String anchor = i == 0 ? "start" : i == ticks.size() - 1 ? "end" : "middle";
      String text = values.round(ticks.get(i));
      labels.add(new AxisLabel(x(ticks.get(i), scale), y, text, anchor, true));
    }
    return labels;
  }

  private static double x(double value, NiceScale scale) {
    return scale.position(value, LEFT, RIGHT);
  }
}
