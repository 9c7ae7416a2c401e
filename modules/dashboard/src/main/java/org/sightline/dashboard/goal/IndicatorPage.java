package org.sightline.dashboard.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.ChartPoint;
import org.sightline.dashboard.chart.ControlChart;
import org.sightline.dashboard.faces.Option;
import org.sightline.goals.indicator.IndicatorDetails;
import org.sightline.goals.indicator.MeasurementSummary;
import org.sightline.goals.indicator.TargetSummary;
import org.sightline.measure.Unit;
import org.sightline.measure.Verdict;
import org.sightline.message.Text;
import org.sightline.time.Period;

/**
 * What the page of an indicator shows.
 *
 * @param details the indicator with everything that is known of it
 * @param verdict the verdict on its measure; null where it is not in the catalogue yet
 * @param chart its current measurements
 */
record IndicatorPage(IndicatorDetails details, @Nullable Verdict verdict, ControlChart chart) {

  static IndicatorPage of(IndicatorDetails details, @Nullable Verdict verdict, Locale locale) {
    return new IndicatorPage(details, verdict, chart(details, locale));
  }

  /** The indicator in words. */
  public IndicatorLine line() {
    return new IndicatorLine(details.indicator());
  }

  /** The periods that are over and have no measurement, the last one first. */
  public List<Option> missing() {
    List<Option> options = new ArrayList<>();
    for (Period period : details.missing()) {
      String text = details.calendar().text(period);
      options.add(new Option(text, text));
    }
    return options;
  }

  /** Every measurement as a line. */
  public List<Measured> measurements() {
    return details.measurements().stream()
        .map(one -> new Measured(one, details.calendar().text(one.period()), unit()))
        .toList();
  }

  /** Every revision of every target as a line. */
  public List<Aimed> targets() {
    return details.targets().stream()
        .map(one -> new Aimed(one, details.calendar().text(one.period()), unit()))
        .toList();
  }

  private Unit unit() {
    return details.indicator().unit();
  }

  private static ControlChart chart(IndicatorDetails details, Locale locale) {
    MeasurementSummary latest = details.indicator().latest();
    TargetSummary target = details.indicator().target();
    List<ChartPoint> points = new ArrayList<>();
    for (MeasurementSummary one : details.measurements()) {
      if (latest != null && one.current() && one.period().grain() == latest.period().grain()) {
        points.add(0, point(one, details));
      }
    }
    Double line = target == null || target.value() == null ? null : target.value().doubleValue();
    return ControlChart.of(points, null, line, details.indicator().unit(), locale);
  }

  private static ChartPoint point(MeasurementSummary one, IndicatorDetails details) {
    String label = details.calendar().text(one.period());
    return one.value() == null
        ? ChartPoint.missing(label)
        : ChartPoint.of(label, one.value().doubleValue());
  }

  /** A measurement in words. */
  public record Measured(MeasurementSummary measured, String period, Unit unit) {

    /** The value with its unit; null where it is withheld. */
    public @Nullable Text value() {
      return measured.value() == null
          ? null
          : unit.text(measured.value().doubleValue(), measured.n());
    }
  }

  /** A target in words. */
  public record Aimed(TargetSummary target, String period, Unit unit) {

    /** What is to be reached, with its unit. */
    public Text value() {
      return IndicatorLine.words(target, unit);
    }
  }
}
