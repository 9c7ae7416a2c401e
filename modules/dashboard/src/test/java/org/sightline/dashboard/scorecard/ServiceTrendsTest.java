package org.sightline.dashboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.measure.Driver;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.catalogue.MeasureStanding;

class ServiceTrendsTest {

  @Test
  void tellsAllOfItInOneSentence() {
    ServiceTrends trends =
        ServiceTrends.of(
            List.of(trust(1, Trend.BETTER), trust(2, Trend.TOO_EARLY), trust(3, Trend.TOO_EARLY)));

    assertThat(trends.sentence(1).in(Locale.ENGLISH))
        .isEqualTo("Better in 1 service, worse in none, too early for 2; one signature waits.");
    assertThat(trends.sentence(0).in(Locale.forLanguageTag("es")))
        .isEqualTo(
            "Mejor en 1 servicio, peor en ninguno, demasiado pronto para 2; no espera ninguna"
                + " firma.");
  }

  @Test
  void countsAServiceOnceByItsWorstMeasure() {
    ServiceTrends trends =
        ServiceTrends.of(
            List.of(
                trust(1, Trend.BETTER),
                Standings.of(1, Driver.EASE, Trend.WORSE, TargetStanding.NOT_SET, 6),
                trust(2, Trend.NO_REAL_CHANGE),
                Standings.of(2, Driver.EASE, Trend.BETTER, TargetStanding.NOT_SET, 6)));

    assertThat(trends.services()).containsOnlyKeys(Trend.WORSE, Trend.BETTER);
    assertThat(trends.services()).containsEntry(Trend.WORSE, 1L).containsEntry(Trend.BETTER, 1L);
  }

  @Test
  void saysThatNothingIsMeasured() {
    assertThat(ServiceTrends.of(List.of()).sentence(2).in(Locale.ENGLISH))
        .isEqualTo("No service is measured in this plan yet; 2 signatures wait.");
  }

  private static MeasureStanding trust(long service, Trend trend) {
    return Standings.of(service, Driver.TRUST, trend, TargetStanding.NOT_SET, 6);
  }
}
