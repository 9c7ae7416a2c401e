package org.sightline.measure;

import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;

/**
 * The words that the sentences about one observation share.
 *
 * @param series the measure
 * @param now the observation judged
 * @param calendar that names the periods
 */
record Wording(MeasureSeries series, Observation now, FiscalCalendar calendar) {

  /** The numbers, with the decimals that the base of the observation allows. */
  Figures figures() {
    return Figures.of(series.unit(), now.n());
  }

  /** The value judged, with its base where it has one. */
  Text figure() {
    Long n = now.n();
    Text value = value(now);
    return n == null ? value : text("figure", value, n);
  }

  /** The value of an observation, as every page shows it. */
  Text value(Observation observation) {
    return series.unit().text(observation.value(), observation.n());
  }

  /** The name of a period. */
  String period(Observation observation) {
    return calendar.text(observation.period());
  }

  /** The word for one period of the series. */
  Text one() {
    return text("period." + now.period().grain() + ".one");
  }

  /** The word for several periods of the series. */
  Text many() {
    return text("period." + now.period().grain() + ".many");
  }

  /** A verdict without a choice of words. */
  Verdict verdict(VerdictRule rule, Trend trend, Text reason, Object... args) {
    return verdict(rule, trend, null, reason, args);
  }

  /** A verdict whose sentence differs by trend. */
  Verdict byTrend(VerdictRule rule, Trend trend, Text reason, Object... args) {
    return verdict(rule, trend, "." + trend, reason, args);
  }

  private Verdict verdict(
      VerdictRule rule, Trend trend, @Nullable String variant, Text reason, Object... args) {
    String key = "verdict." + rule + (variant == null ? "" : variant) + ".sentence";
    return new Verdict(trend, TargetStanding.NOT_SET, text(key, args), reason, rule);
  }

  /** The reason of a rule. */
  static Text reason(VerdictRule rule, Object... args) {
    return text("verdict." + rule + ".reason", args);
  }

  static Text text(String key, Object... args) {
    return Text.of(Wording.class, key, args);
  }
}
