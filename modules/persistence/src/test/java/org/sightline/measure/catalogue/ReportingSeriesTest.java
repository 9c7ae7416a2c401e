package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalYear;
import org.sightline.time.Period;

class ReportingSeriesTest {

  private static final Observation MONTH = Figures.share(Period.of(YearMonth.of(2024, 1)), 50, 100);
  private static final Observation NEXT_MONTH =
      Figures.share(Period.of(YearMonth.of(2024, 2)), 50, 100);
  private static final Observation QUARTER = Figures.share(Figures.quarter(0), 50, 100);
  private static final Observation YEAR =
      Figures.share(FiscalCalendar.FEDERAL.period(FiscalYear.of(2024)), 50, 100);

  @Test
  void prefersQuarters() {
    assertThat(series(MONTH, NEXT_MONTH, QUARTER, YEAR)).containsExactly(QUARTER);
  }

  @Test
  void takesTheGrainWithMostObservationsWithoutQuarters() {
    assertThat(series(YEAR, MONTH, NEXT_MONTH)).containsExactly(MONTH, NEXT_MONTH);
  }

  @Test
  void takesTheFinerGrainOfEquals() {
    assertThat(series(YEAR, MONTH)).containsExactly(MONTH);
  }

  @Test
  void isEmptyWithoutObservations() {
    assertThat(series()).isEmpty();
  }

  @Test
  void carriesTheNameInTheLanguageOfItsReader() {
    MeasureSeries series = ReportingSeries.of(trust(), List.of());

    assertThat(series.name().in(Locale.ENGLISH)).isEqualTo("Passports – Trust");
    assertThat(series.name().in(Locale.forLanguageTag("es"))).isEqualTo("Passports – Confianza");
  }

  private static List<Observation> series(Observation... observations) {
    return ReportingSeries.of(trust(), List.of(observations)).observations();
  }

  private static MeasureSummary trust() {
    NewMeasure trust =
        Figures.trust(UUID.randomUUID(), new OrganizationId(UUID.randomUUID()), "Passports");
    return new MeasureSummary(
        new MeasureId(UUID.randomUUID()), trust.key(), trust.kind(), trust.subject(), null, null);
  }
}
