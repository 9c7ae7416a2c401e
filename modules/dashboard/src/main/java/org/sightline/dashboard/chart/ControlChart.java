package org.sightline.dashboard.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Unit;
import org.sightline.statistics.ControlLimits;

/**
 * A series over time with the limits within which it usually moves (XmR chart).
 *
 * <p>Positions across are percent of the width, so that text keeps its size on every screen;
 * positions down are pixels of a drawing that is {@value #HEIGHT} pixels high.
 *
 * @param frame grid, labels of the periods and of the gaps
 * @param rules mean, limits and target, where given
 * @param strokes pieces of the line; none across a missing period or a break of the series
 * @param intervals whiskers of the points that have an interval
 * @param dots one for each reported period
 * @param breaks upright lines where a new series starts
 * @param rows the same figures as text
 * @param trial whether the limits rest on few points
 */
public record ControlChart(
    Frame frame,
    List<Rule> rules,
    List<Stroke> strokes,
    List<Stroke> intervals,
    List<Dot> dots,
    List<Stroke> breaks,
    List<PointRow> rows,
    boolean trial) {

  /** Height of the drawing in pixels. */
  public static final int HEIGHT = 280;

  private static final int STEPS = 4;

  /** A chart without limits and target: a run of values. */
  public static ControlChart of(List<ChartPoint> points, Unit unit, Locale locale) {
    return of(points, null, null, unit, locale);
  }

  /**
   * A chart.
   *
   * @param points oldest first, missing periods included
   * @param limits natural limits; null when there are too few points
   * @param target target in the unit of the measure; null when there is none
   */
  public static ControlChart of(
      List<ChartPoint> points,
      @Nullable ControlLimits limits,
      @Nullable Double target,
      Unit unit,
      Locale locale) {
    ValueText text = new ValueText(unit, locale);
    if (Series.last(points) < 0) {
      return nothing(Series.rows(points, text));
    }
    NiceScale scale = scale(points, limits, target, Bounds.of(unit));
    return new ControlPlot(points, scale, text).chart(limits, target);
  }

  /**
   * What a drawing lies in.
   *
   * @param grid level lines with their values, lowest first
   * @param axis labels of the periods
   * @param gaps the periods without a value, at their place
   */
  public record Frame(List<AxisLabel> grid, List<AxisLabel> axis, List<AxisLabel> gaps) {
    static final Frame NONE = new Frame(List.of(), List.of(), List.of());
  }

  /** Whether there is no value to draw. */
  public boolean isEmpty() {
    return dots.isEmpty();
  }

  /** Height of the drawing in pixels. */
  public int height() {
    return HEIGHT;
  }

  /** Whether a target is drawn. */
  public boolean hasTarget() {
    return height(Rule.Kind.TARGET) != null;
  }

  /** Whether a point is marked as a real change. */
  public boolean hasSignal() {
    return dots.stream().anyMatch(Dot::signal);
  }

  /** Where the band between the limits starts; null when there are no limits. */
  public @Nullable Double bandTop() {
    return height(Rule.Kind.UPPER);
  }

  /** How high the band between the limits is; null when there are no limits. */
  public @Nullable Double bandHeight() {
    Double top = height(Rule.Kind.UPPER);
    Double bottom = height(Rule.Kind.LOWER);
    return top == null || bottom == null ? null : Pixels.round(bottom - top);
  }

  private @Nullable Double height(Rule.Kind kind) {
    for (Rule rule : rules) {
      if (rule.kind() == kind) {
        return rule.y();
      }
    }
    return null;
  }

  private static ControlChart nothing(List<PointRow> rows) {
    return new ControlChart(
        Frame.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), rows, false);
  }

  private static NiceScale scale(
      List<ChartPoint> points,
      @Nullable ControlLimits limits,
      @Nullable Double target,
      Bounds bounds) {
    Stream<DoubleStream> measured =
        points.stream().flatMap(p -> Stream.of(opt(p.value()), opt(p.low()), opt(p.high())));
    DoubleStream ends = limits == null ? DoubleStream.empty() : ends(limits, bounds);
    double[] all =
        Stream.concat(measured, Stream.of(ends, opt(target))).flatMapToDouble(s -> s).toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double greatest = DoubleStream.of(all).max().orElse(1);
    return NiceScale.over(least, greatest, STEPS, bounds);
  }

  private static DoubleStream ends(ControlLimits limits, Bounds bounds) {
    return DoubleStream.of(bounds.clip(limits.low()), bounds.clip(limits.high()));
  }

  private static DoubleStream opt(@Nullable Double value) {
    return value == null ? DoubleStream.empty() : DoubleStream.of(value);
  }
}
