package org.sightline.lineofsight.hypothesis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.Behaviour;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.measure.catalogue.OwnWords;
import org.sightline.organization.OrganizationId;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** What the tests of this package are made from. */
final class Examples {

  static final OrganizationId AGENCY = new OrganizationId(new UUID(1, 1));
  static final UUID SERVICE = new UUID(1, 2);
  static final UUID INDICATOR = new UUID(1, 3);
  static final String MECHANISM = "people who trust a letter, answer it";

  private static final LocalDate START = LocalDate.of(2022, 10, 1);

  private Examples() {}

  static Claim claim() {
    return claim(MECHANISM);
  }

  static Claim claim(String mechanism) {
    return claim(mechanism, new Doubts(List.of("season"), List.of("a new law")), BigDecimal.TEN);
  }

  static Claim claim(String mechanism, Doubts doubts, @Nullable BigDecimal threshold) {
    return new Claim(
        trust().id(),
        outcome().id(),
        Behaviour.COMPLIANCE,
        1,
        new Lag(1, 2),
        mechanism,
        doubts,
        threshold);
  }

  static Hypothesis draft() {
    return new Hypothesis(AGENCY, claim());
  }

  static ClaimMeasures measures() {
    return new ClaimMeasures(trust(), outcome());
  }

  static MeasureSummary trust() {
    return new MeasureSummary(
        new MeasureId(new UUID(2, 1)),
        MeasureKey.favourable(SERVICE, Driver.TRUST),
        MeasureKind.favourable(Driver.TRUST),
        MeasureSubject.of(AGENCY, SERVICE, "Renewal"),
        null,
        null);
  }

  static MeasureSummary outcome() {
    return indicator(AGENCY, true);
  }

  static MeasureSummary indicator(OrganizationId owner, boolean missionOutcome) {
    return new MeasureSummary(
        new MeasureId(new UUID(2, 2)),
        MeasureKey.indicator(INDICATOR),
        MeasureKind.indicator(Unit.PERCENT, Direction.INCREASE, missionOutcome),
        MeasureSubject.of(owner, INDICATOR, "Filing"),
        new OwnWords("Filed in time", "Share of returns filed in time."),
        null);
  }

  /** Quarters from the first on, without those left out. */
  static MeasureSeries quarters(String name, int count, Integer... leftOut) {
    return series(name, Grain.QUARTER, count, Set.of(), Set.of(leftOut));
  }

  static MeasureSeries series(
      String name, Grain grain, int count, Set<ObservationFlag> flags, Set<Integer> leftOut) {
    List<Observation> observations =
        IntStream.range(0, count)
            .filter(i -> !leftOut.contains(i))
            .mapToObj(i -> observation(grain, i, flags))
            .toList();
    return new MeasureSeries(name, Unit.PERCENT, Direction.INCREASE, new ArrayList<>(observations));
  }

  private static Observation observation(Grain grain, int place, Set<ObservationFlag> flags) {
    LocalDate start = START.plusMonths((long) place * grain.months());
    return new Observation(
        new Period(start, start.plusMonths(grain.months()), grain),
        Estimate.exact(60 + place),
        CombiningMethod.REPORTED,
        Dimensions.NONE,
        flags,
        new Provenance(Instant.parse("2026-01-31T00:00:00Z"), 1, "test", null));
  }
}
