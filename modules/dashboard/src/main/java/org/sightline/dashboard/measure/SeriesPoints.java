package org.sightline.dashboard.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.ChartPoint;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.message.Text;
import org.sightline.statistics.Interval;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Grain;

/** Observations as points of a chart: quarters without a figure stand as gaps between them. */
public final class SeriesPoints {

  private final FiscalCalendar calendar;
  private final Locale locale;

  /**
   * @param calendar names the quarters
   * @param locale of the reader
   */
  public SeriesPoints(FiscalCalendar calendar, Locale locale) {
    this.calendar = calendar;
    this.locale = locale;
  }

  /**
   * The points of a series up to a quarter.
   *
   * @param observations one per period, in the order of time
   */
  List<ChartPoint> until(List<Observation> observations, FiscalQuarter last) {
    List<Observation> shown =
        observations.stream()
            .filter(one -> calendar.quarterOf(one.period()).compareTo(last) <= 0)
            .toList();
    if (shown.isEmpty()) {
      return List.of();
    }
    return shown.get(0).period().grain() == Grain.QUARTER
        ? quarters(shown, calendar.quarterOf(shown.get(0).period()), last)
        : plain(shown);
  }

  /**
   * One point for each quarter of a range, whatever the series has: a quarter without a figure is a
   * gap, so that two series over one range have their quarters at the same places. Of several
   * figures in a quarter the last one stands for it.
   *
   * @param observations one per period, in the order of time
   */
  public List<ChartPoint> between(
      List<Observation> observations, FiscalQuarter first, FiscalQuarter last) {
    return quarters(observations, first, last);
  }

  /** A quarter short enough for an axis, such as {@code FY26 Q1}. */
  static String shortLabel(FiscalQuarter quarter) {
    return "FY%02d Q%d".formatted(quarter.year().value() % 100, quarter.number());
  }

  private List<ChartPoint> quarters(
      List<Observation> shown, FiscalQuarter first, FiscalQuarter last) {
    Map<FiscalQuarter, Observation> byQuarter = new HashMap<>();
    shown.forEach(one -> byQuarter.put(calendar.quarterOf(one.period()), one));
    List<ChartPoint> points = new ArrayList<>();
    Observation before = null;
    for (FiscalQuarter at = first; at.compareTo(last) <= 0; at = at.next()) {
      Observation one = byQuarter.get(at);
      String label = shortLabel(at);
      points.add(one == null ? ChartPoint.missing(label) : point(label, one, before));
      before = one == null ? before : one;
    }
    return points;
  }

  private List<ChartPoint> plain(List<Observation> shown) {
    List<ChartPoint> points = new ArrayList<>();
    Observation before = null;
    for (Observation one : shown) {
      points.add(point(calendar.text(one.period()), one, before));
      before = one;
    }
    return points;
  }

  private ChartPoint point(String label, Observation one, @Nullable Observation before) {
    boolean withheld = FigureText.isWithheld(one);
    Interval interval = withheld ? null : one.estimate().interval();
    return new ChartPoint(
        label,
        withheld ? null : one.value(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        one.n(),
        false,
        before != null && breaks(before, one),
        note(one, withheld));
  }

  private static boolean breaks(Observation earlier, Observation later) {
    return later.breaksFrom(earlier);
  }

  private @Nullable String note(Observation one, boolean withheld) {
    String flags = flags(one);
    if (!withheld || one.has(ObservationFlag.SUPPRESSED)) {
      return flags.isEmpty() ? null : flags;
    }
    String word = ObservationFlag.SUPPRESSED.label().in(locale);
    return flags.isEmpty() ? word : word + ", " + flags;
  }

  private String flags(Observation one) {
    return one.flags().stream()
        .sorted()
        .map(ObservationFlag::label)
        .map((Text text) -> text.in(locale))
        .collect(Collectors.joining(", "));
  }
}
