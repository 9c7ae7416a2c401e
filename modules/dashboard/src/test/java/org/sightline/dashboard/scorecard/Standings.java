package org.sightline.dashboard.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Provenance;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.measure.VerdictRule;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** Measures with verdicts, made up. */
final class Standings {

  private static final OrganizationId AGENCY = new OrganizationId(new UUID(9, 9));
  private static final LocalDate START = LocalDate.of(2024, 10, 1);
  private static final Text SAID = Text.of(Trend.class, "trend.BETTER");

  private Standings() {}

  /** A measure of a service with so many quarters from FY2025-Q1 on. */
  static MeasureStanding of(
      long service, Driver driver, Trend trend, TargetStanding target, int n) {
    return of(service, driver, trend, target, 0, n);
  }

  static MeasureStanding of(
      long service, Driver driver, Trend trend, TargetStanding target, int from, int n) {
    UUID subject = new UUID(1, service);
    MeasureSummary measure =
        new MeasureSummary(
            new MeasureId(new UUID(2, 10 * service + driver.ordinal())),
            MeasureKey.favourable(subject, driver),
            MeasureKind.favourable(driver),
            MeasureSubject.of(AGENCY, subject, "Service " + service),
            null,
            null);
    List<Observation> observations =
        IntStream.range(from, from + n).mapToObj(Standings::observation).toList();
    FiscalQuarter quarter =
        n == 0
            ? FiscalQuarter.of(2025, 1)
            : FiscalCalendar.FEDERAL.quarterOf(observations.get(n - 1).period());
    return new MeasureStanding(
        measure,
        new MeasureSeries(
            measure.name(), measure.kind().unit(), measure.kind().direction(), observations),
        quarter,
        new Verdict(trend, target, SAID, SAID, rule(trend)),
        FiscalCalendar.FEDERAL);
  }

  private static VerdictRule rule(Trend trend) {
    return java.util.Arrays.stream(VerdictRule.values())
        .filter(rule -> rule.gives(trend))
        .findFirst()
        .orElseThrow();
  }

  private static Observation observation(int place) {
    LocalDate start = START.plusMonths(3L * place);
    return new Observation(
        new Period(start, start.plusMonths(3), Grain.QUARTER),
        Estimate.share(700 + place, 1_000),
        CombiningMethod.POOLED,
        Dimensions.NONE,
        Set.of(),
        new Provenance(Instant.parse("2026-01-31T00:00:00Z"), 1, "test", null));
  }
}
