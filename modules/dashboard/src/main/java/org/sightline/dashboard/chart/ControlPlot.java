package org.sightline.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.statistics.ControlLimits;

/** One drawing in the making: points with the scale that they lie on. */
record ControlPlot(List<ChartPoint> points, NiceScale scale, ValueText text) {

  static final double LEFT = 13;
  static final double RIGHT = 81;
  static final double TOP = 20;
  static final double BOTTOM = ControlChart.HEIGHT - 40.0;
  static final double LABEL_GAP = 15;

  /** Steps from label to label that fit: 50 pixels each on screens of 320 and of 640 pixels. */
  private static final double ROOM_NARROW = 3.4;

  private static final double ROOM_WIDE = 7.8;

  ControlChart chart(@Nullable ControlLimits limits, @Nullable Double target) {
    return new ControlChart(
        new ControlChart.Frame(grid(), axis(), gaps()),
        rules(levels(limits, target)),
        Series.strokes(Series.runs(points), this::x, i -> y(value(i))),
        intervals(),
        dots(),
        breaks(),
        Series.rows(points, text),
        limits != null && limits.trial());
  }

  private double x(int index) {
    return Series.across(index, points.size(), LEFT, RIGHT);
  }

  private double y(double value) {
    return scale.position(value, BOTTOM, TOP);
  }

  private double value(int index) {
    return Objects.requireNonNull(points.get(index).value(), "value");
  }

  private List<AxisLabel> grid() {
    return scale.ticks().stream()
        .map(t -> new AxisLabel(0, y(t), text.round(t), "start", true))
        .toList();
  }

  /** The values at which rules are drawn, in the order of the drawing. */
  private Map<Rule.Kind, Double> levels(@Nullable ControlLimits limits, @Nullable Double target) {
    Map<Rule.Kind, Double> levels = new LinkedHashMap<>();
    if (limits != null) {
      Bounds bounds = Bounds.of(text.unit());
      levels.put(Rule.Kind.UPPER, bounds.clip(limits.high()));
      levels.put(Rule.Kind.MEAN, limits.mean());
      levels.put(Rule.Kind.LOWER, bounds.clip(limits.low()));
    }
    if (target != null) {
      levels.put(Rule.Kind.TARGET, target);
    }
    return levels;
  }

  private List<Rule> rules(Map<Rule.Kind, Double> levels) {
    List<Rule.Kind> kinds = List.copyOf(levels.keySet());
    List<Double> values = List.copyOf(levels.values());
    double[] heights = values.stream().mapToDouble(this::y).toArray();
    double[] labels = Spread.of(heights, LABEL_GAP, TOP - 8, BOTTOM);
    return IntStream.range(0, heights.length)
        .mapToObj(i -> rule(kinds.get(i), heights[i], labels[i], values.get(i)))
        .toList();
  }

  private Rule rule(Rule.Kind kind, double y, double labelY, double value) {
    // A target is set, not measured: it carries no more digits than were given.
    String label = kind == Rule.Kind.TARGET ? text.round(value) : text.bare(value, base());
    return new Rule(kind, y, Pixels.round(labelY), label);
  }

  private @Nullable Long base() {
    return points.get(Series.last(points)).base();
  }

  private List<Stroke> intervals() {
    List<Stroke> intervals = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      ChartPoint point = points.get(i);
      if (!point.isMissing() && point.low() != null && point.high() != null) {
        intervals.add(new Stroke(x(i), y(point.low()), x(i), y(point.high())));
      }
    }
    return intervals;
  }

  private List<Dot> dots() {
    int last = Series.last(points);
    return IntStream.range(0, points.size())
        .filter(i -> !points.get(i).isMissing())
        .mapToObj(i -> dot(i, i == last))
        .toList();
  }

  private Dot dot(int i, boolean last) {
    ChartPoint point = points.get(i);
    String text = point.label() + ": " + this.text.of(value(i), point.base());
    return new Dot(x(i), y(value(i)), point.signal(), last, text);
  }

  private List<AxisLabel> gaps() {
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).isMissing())
        .mapToObj(i -> new AxisLabel(x(i), BOTTOM, points.get(i).label(), "middle", true))
        .toList();
  }

  private List<Stroke> breaks() {
    List<Stroke> breaks = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).seriesBreak()) {
        double x = Pixels.round((x(i - 1) + x(i)) / 2);
        breaks.add(new Stroke(x, TOP, x, BOTTOM));
      }
    }
    return breaks;
  }

  private List<AxisLabel> axis() {
    int count = points.size();
    int wide = Series.every(count - 1.0, ROOM_WIDE);
    int narrow = Series.every((count - 1.0) / wide, ROOM_NARROW) * wide;
    return IntStream.range(0, count)
        .filter(i -> (count - 1 - i) % wide == 0)
        .mapToObj(i -> axisLabel(i, (count - 1 - i) % narrow == 0))
        .toList();
  }

  private AxisLabel axisLabel(int i, boolean narrow) {
    return new AxisLabel(x(i), BOTTOM + 24, points.get(i).label(), "middle", narrow);
  }
}
