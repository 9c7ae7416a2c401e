package org.sightline.dashboard.chart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param label the period, short enough for an axis, such as {@code FY26 Q1}
 * @param value value in the unit of the measure; null when nothing was reported, which breaks the
 *     line and is never drawn as zero
 * @param low lower end of the interval; null when unknown
 * @param high upper end of the interval; null when unknown
 * @param base number of answers; null when unknown
 * @param signal whether a rule marks the point as a real change
 * @param seriesBreak whether the point cannot be compared with those before it (wording or method
 *     changed)
 * @param note a remark for the table and the mark on the chart; null when there is none
 */
public record ChartPoint(
    String label,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Long base,
    boolean signal,
    boolean seriesBreak,
    @Nullable String note) {

  public ChartPoint {
    Objects.requireNonNull(label, "label");
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("value of " + label + " is not finite: " + value);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException(
          "interval of %s runs from %s to %s".formatted(label, low, high));
    }
  }

  /** A period with a value and nothing else. */
  public static ChartPoint of(String label, double value) {
    return new ChartPoint(label, value, null, null, null, false, false, null);
  }

  /** A period without a value. */
  public static ChartPoint missing(String label) {
    return new ChartPoint(label, null, null, null, null, false, false, null);
  }

  /** The same point with its interval. */
  public ChartPoint between(double lowEnd, double highEnd) {
    return new ChartPoint(label, value, lowEnd, highEnd, base, signal, seriesBreak, note);
  }

  /** The same point with its base. */
  public ChartPoint outOf(long answers) {
    return new ChartPoint(label, value, low, high, answers, signal, seriesBreak, note);
  }

  /** The same point, marked as a real change. */
  public ChartPoint signalled() {
    return new ChartPoint(label, value, low, high, base, true, seriesBreak, note);
  }

  /** The same point as the first of a new series. */
  public ChartPoint broken(String why) {
    return new ChartPoint(label, value, low, high, base, signal, true, why);
  }

  /** The same point with a remark. */
  public ChartPoint noted(String remark) {
    return new ChartPoint(label, value, low, high, base, signal, seriesBreak, remark);
  }

  /** Whether nothing was reported. */
  public boolean isMissing() {
    return value == null;
  }
}
