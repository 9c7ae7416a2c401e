package org.sightline.dashboard.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.ChartPoint;
import org.sightline.dashboard.chart.ControlChart;
import org.sightline.measure.Comparison;
import org.sightline.measure.Observation;
import org.sightline.measure.Unit;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Draws the control chart of a measure with the limits that its verdict rests on. */
record MeasureChart(Unit unit, FiscalCalendar calendar, Locale locale) {

  ControlChart draw(
      List<Observation> observations, FiscalQuarter until, @Nullable Comparison limits) {
    List<ChartPoint> points = new SeriesPoints(calendar, locale).until(observations, until);
    return ControlChart.of(
        limits == null ? points : signalled(points, limits),
        limits == null ? null : limits.limits(),
        null,
        unit,
        locale);
  }

  private List<ChartPoint> signalled(List<ChartPoint> points, Comparison limits) {
    List<String> signals =
        limits.points().stream()
            .filter(one -> limits.signalsAt(one.period()))
            .map(one -> SeriesPoints.shortLabel(calendar.quarterOf(one.period())))
            .toList();
    List<ChartPoint> marked = new ArrayList<>();
    for (ChartPoint point : points) {
      marked.add(signals.contains(point.label()) ? point.signalled() : point);
    }
    return marked;
  }

  /** Over which points the limits speak. */
  Text says(Comparison limits) {
    List<Observation> points = limits.points();
    return Text.of(
        MeasureChart.class,
        limits.limits().trial() ? "limits.trial" : "limits.full",
        points.size(),
        calendar.text(points.get(0).period()),
        calendar.text(points.get(points.size() - 1).period()));
  }
}
