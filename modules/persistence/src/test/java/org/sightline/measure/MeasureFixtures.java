package org.sightline.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.statistics.SampleMean;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/** Short ways to observations and series, by quarter from FY2021-Q1. */
final class MeasureFixtures {

  static final FiscalQuarter FIRST = FiscalQuarter.of(2021, 1);
  static final Provenance SOURCE =
      new Provenance(Instant.parse("2022-01-31T00:00:00Z"), 1, "report-1", null);

  private MeasureFixtures() {}

  static Observation at(int quarter, Estimate estimate, ObservationFlag... flags) {
    return at(FiscalCalendar.FEDERAL.period(FIRST.plus(quarter)), estimate, flags);
  }

  static Observation at(Period period, Estimate estimate, ObservationFlag... flags) {
    return new Observation(
        period, estimate, CombiningMethod.POOLED, Dimensions.NONE, Set.of(flags), SOURCE);
  }

  static Observation with(Observation point, CombiningMethod method) {
    return new Observation(
        point.period(),
        point.estimate(),
        method,
        point.dimensions(),
        point.flags(),
        point.provenance());
  }

  static Estimate mean(double mean, double deviation, long n) {
    return Estimate.mean(new SampleMean(mean, deviation / Math.sqrt(n), n));
  }

  static MeasureSeries trust(Observation... points) {
    return new MeasureSeries("Trust", Unit.PERCENT, Direction.INCREASE, List.of(points));
  }

  static MeasureSeries exact(Unit unit, Direction direction, double... values) {
    List<Observation> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(at(i, Estimate.exact(values[i])));
    }
    return new MeasureSeries("Wait", unit, direction, points);
  }

  /** The verdict at the quarter of the last point. */
  static Verdict verdict(MeasureSeries series) {
    List<Observation> points = series.observations();
    return verdict(
        series, FiscalCalendar.FEDERAL.quarterOf(points.get(points.size() - 1).period()));
  }

  static Verdict verdict(MeasureSeries series, FiscalQuarter quarter) {
    return new Verdicts(VerdictSettings.DEFAULT, FiscalCalendar.FEDERAL).of(series, quarter);
  }

  static String sentence(Verdict verdict) {
    return verdict.sentence().in(Locale.ENGLISH);
  }

  static String reason(Verdict verdict) {
    return verdict.reason().in(Locale.ENGLISH);
  }
}
