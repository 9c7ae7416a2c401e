package org.sightline.measure.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Driver;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/** Short ways to measures and figures, by quarter from FY2024-Q1. */
final class Figures {

  static final FiscalQuarter FIRST = FiscalQuarter.of(2024, 1);
  static final Instant AS_OF = Instant.parse("2024-01-31T12:00:00.123456789Z");

  private Figures() {}

  static Period quarter(int number) {
    return FiscalCalendar.FEDERAL.period(FIRST.plus(number));
  }

  static Observation share(Period period, long favourable, long n, ObservationFlag... flags) {
    return observation(period, Estimate.share(favourable, n), Dimensions.NONE, flags);
  }

  static Observation observation(
      Period period, Estimate estimate, Dimensions dimensions, ObservationFlag... flags) {
    return new Observation(
        period,
        estimate,
        CombiningMethod.POOLED,
        dimensions,
        Set.of(flags),
        new Provenance(AS_OF, 1, "report-1", "a".repeat(64)));
  }

  static NewObservation of(MeasureId measure, int quarter, long favourable, long n) {
    return new NewObservation(measure, share(quarter(quarter), favourable, n));
  }

  static NewMeasure trust(UUID service, OrganizationId owner, String name) {
    return trust(service, owner, name, List.of());
  }

  static NewMeasure trust(
      UUID service, OrganizationId owner, String name, List<QuestionWording> wordings) {
    return NewMeasure.of(
        MeasureKey.favourable(service, Driver.TRUST),
        MeasureKind.favourable(Driver.TRUST),
        MeasureSubject.of(owner, service, name),
        wordings);
  }
}
