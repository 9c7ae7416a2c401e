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
 * A value against what was asked of it (Few, "Bullet Graph Design Specification", 2013): a bar for
 * the value, a line for the target, ticks for the other levels, a band from the baseline to the
 * best level.
 *
 * @param barX percent of the width at which the bar begins
 * @param barWidth its length in percent of the width; null where nothing was reported
 * @param bandX percent of the width at which the band begins
 * @param bandWidth its length in percent of the width
 * @param ticks the levels, the best first
 * @param ends the ends of the axis as text
 * @param value the value as text; null where nothing was reported
 * @param target the target as text
 */
public record Bullet(
    double barX,
    @Nullable Double barWidth,
    double bandX,
    double bandWidth,
    List<Tick> ticks,
    List<AxisLabel> ends,
    @Nullable String value,
    String target) {

  private static final double LEFT = 1;
  private static final double RIGHT = 99;
  private static final int STEPS = 4;
  private static final int AXIS_Y = 68;
  private static final int BEST = 5;
  private static final int TARGET = 3;

  public Bullet {
    ticks = List.copyOf(ticks);
    ends = List.copyOf(ends);
  }

  /**
   * A level on the axis.
   *
   * @param level from 5 to 2
   * @param x percent of the width
   * @param text what it needs
   * @param target whether it is the target
   */
  public record Tick(int level, double x, String text, boolean target) {}

  /**
   * A drawing.
   *
   * @param value the latest value; null where nothing was reported
   * @param n its base; null where there is none
   * @param baseline where it stood; null where that is unknown
   * @param levels what levels 5, 4, 3 and 2 need, in that order
   */
  public static Bullet of(
      @Nullable Double value,
      @Nullable Long n,
      @Nullable Double baseline,
      List<Double> levels,
      Unit unit,
      Locale locale) {
    NiceScale scale = scale(Stream.concat(Stream.of(value, baseline), levels.stream()), unit);
    ValueText text = new ValueText(unit, locale);
    List<Tick> ticks = ticks(levels, scale, text);
    double from = x(baseline == null ? levels.get(levels.size() - 1) : baseline, scale);
    double to = x(levels.get(0), scale);
    return new Bullet(
        LEFT,
        value == null ? null : Pixels.round(x(value, scale) - LEFT),
        Math.min(from, to),
        Pixels.round(Math.abs(to - from)),
        ticks,
        ends(scale, text),
        value == null ? null : text.of(value, n),
        text.round(levels.get(BEST - TARGET)));
  }

  private static List<AxisLabel> ends(NiceScale scale, ValueText text) {
    return List.of(
        new AxisLabel(LEFT, AXIS_Y, text.round(scale.low()), "start", true),
        new AxisLabel(RIGHT, AXIS_Y, text.round(scale.high()), "end", true));
  }

  private static List<Tick> ticks(List<Double> levels, NiceScale scale, ValueText text) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      int level = BEST - i;
      double needed = levels.get(i);
      ticks.add(new Tick(level, x(needed, scale), text.round(needed), level == TARGET));
    }
    return ticks;
  }

  /** Height of the drawing in pixels. */
  public int height() {
    return AXIS_Y + 6;
  }

  // A bar of a count that does not begin at nothing would exaggerate.
  private static NiceScale scale(Stream<@Nullable Double> values, Unit unit) {
    double[] known = values.filter(Objects::nonNull).mapToDouble(one -> one).toArray();
    double least = unit == Unit.COUNT ? 0 : DoubleStream.of(known).min().orElse(0);
    double greatest = DoubleStream.of(known).max().orElse(1);
    return NiceScale.over(least, greatest, STEPS, Bounds.of(unit));
  }

  private static double x(double value, NiceScale scale) {
    return scale.position(value, LEFT, RIGHT);
  }
}
