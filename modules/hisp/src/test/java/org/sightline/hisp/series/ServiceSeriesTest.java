package org.sightline.hisp.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

class ServiceSeriesTest {

  /** It ends on 31 December 2024. */
  private static final FiscalQuarter FIRST = FiscalQuarter.of(2025, 1);

  private static final ServiceSeries.Sources SOURCES =
      quarter ->
          new Provenance(Instant.parse("2026-01-31T00:00:00Z"), 1, "of " + quarter.quarter(), null);

  @Test
  void givesTheShareOfThoseWhoAnsweredWithItsBase() {
    Observation rate = responseRates(quarter(0, volumes(800L, 40L), volumes(200L, 10L))).get(0);

    assertThat(rate.period()).isEqualTo(service().calendar().period(FIRST));
    assertThat(rate.estimate().value()).isCloseTo(5.0, within(1e-12));
    assertThat(rate.estimate().n()).isEqualTo(1_000);
    assertThat(rate.flags()).isEmpty();
  }

  @Test
  void hasNoRateWhereNobodyKnows() {
    assertThat(
            responseRates(
                quarter(0, volumes(null, 40L)), quarter(1, volumes(800L, null)), quarter(2)))
        .isEmpty();
  }

  @Test
  void isZeroWhereItIsKnownThatNobodyAnswered() {
    assertThat(responseRates(quarter(0, volumes(800L, 0L))).get(0).estimate().value()).isZero();
  }

  @Test
  void saysThatPartOfTheBaseIsUnknown() {
    assertThat(responseRates(quarter(0, volumes(800L, 40L), volumes(null, 7L))).get(0).flags())
        .containsExactly(ObservationFlag.OFFERED_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01T00:00:00Z, 1", "2025-01-30T23:59:59Z, 30", "2025-01-31T00:00:00Z, 31"})
  void countsTheDaysFromTheEndOfTheQuarterUntilItWasHandedIn(Instant submitted, double days) {
    assertThat(timeliness(submitted)).extracting(it -> it.estimate().value()).containsExactly(days);
  }

  @Test
  void hasNoTimelinessBeforeItIsHandedIn() {
    assertThat(timeliness(null)).isEmpty();
  }

  private static List<Observation> responseRates(SurveyedQuarter... quarters) {
    return ServiceSeries.responseRates(service(quarters), SOURCES);
  }

  private static List<Observation> timeliness(@Nullable Instant submitted) {
    SurveyedQuarter quarter = new SurveyedQuarter(FIRST, List.of(), submitted);
    return ServiceSeries.timeliness(service(quarter), ZoneOffset.UTC, SOURCES);
  }

  private static SurveyedService service(SurveyedQuarter... quarters) {
    return new SurveyedService(
        new ServiceId(new UUID(1, 1)),
        new OrganizationId(new UUID(1, 2)),
        new ProviderId(new UUID(1, 3)),
        "Respite care booking",
        CombiningMethod.POOLED,
        false,
        Month.OCTOBER,
        List.of(quarters));
  }

  /** A quarter so many after the first one, with a survey for each of the volumes. */
  private static SurveyedQuarter quarter(int after, Volumes... volumes) {
    UUID report = UUID.randomUUID();
    return new SurveyedQuarter(
        FIRST.plus(after),
        Stream.of(volumes)
            .map(each -> new SurveyedResult(report, UUID.randomUUID(), "", "", each, Map.of()))
            .toList(),
        null);
  }

  private static Volumes volumes(@Nullable Long offered, @Nullable Long respondents) {
    return new Volumes(null, offered, respondents);
  }
}
