package org.sightline.hisp.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.hisp.published.PublishedReach.Number;

class PublishedReachTest {

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "10, false", "11, true", "29, true", "30, true"})
  void tellsNoNumberOfOneToTenRespondents(long respondents, boolean told) {
    PublishedReach reach = reach(1_000L, 500L, respondents).shown(11, true);

    assertThat(reach.respondents()).isEqualTo(told ? respondents : null);
    assertThat(reach.responseRatePct()).isEqualTo(told ? 84.0 : null);
    assertThat(reach.withholds("RESPONDENTS")).isNotEqualTo(told);
    assertThat(reach.offered()).isEqualTo(500);
  }

  @Test
  void tellsNoRespondentsWhereEveryFigureIsWithheld() {
    PublishedReach reach = reach(1_000L, 500L, 12L).shown(11, false);

    assertThat(reach.respondents()).isNull();
    assertThat(reach.responseRatePct()).isNull();
    assertThat(reach.withheld()).containsExactly(Number.RESPONDENTS);
  }

  @Test
  void tellsNoRateOfANumberThatItDoesNotTell() {
    PublishedReach reach = reach(9L, 9L, 9L).shown(11, false);

    assertThat(reach.withheld())
        .containsExactly(Number.CUSTOMERS, Number.OFFERED, Number.RESPONDENTS);
    assertThat(reach.coverageRatePct()).isNull();
    assertThat(reach.responseRatePct()).isNull();
  }

  @Test
  void takesAnUnknownNumberForNoWithheldOne() {
    assertThat(reach(null, null, null).shown(11, false).withheld()).isEqualTo(List.of());
  }

  private static PublishedReach reach(
      @Nullable Long customers, @Nullable Long offered, @Nullable Long respondents) {
    return new PublishedReach(customers, offered, respondents, 50.0, 84.0, List.of());
  }
}
