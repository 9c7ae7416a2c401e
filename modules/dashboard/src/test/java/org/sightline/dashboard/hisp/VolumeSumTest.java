package org.sightline.dashboard.hisp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.hisp.feedback.Volumes;

class VolumeSumTest {

  @Test
  void saysNotKnownWhereNoSurveyKnows() {
    ServiceReach reach = ServiceReach.of(List.of(new Volumes(null, null, 12L)));

    assertThat(reach.customers().text().in(Locale.US)).isEqualTo("not known");
    assertThat(reach.response().in(Locale.US)).isEqualTo("not known");
    assertThat(reach.respondents().text().in(Locale.US)).isEqualTo("12");
  }

  @Test
  void saysHowManySurveysDoNotKnow() {
    ServiceReach reach =
        ServiceReach.of(List.of(new Volumes(2_000L, 1_000L, 40L), new Volumes(null, null, 5L)));

    assertThat(reach.customers().text().in(Locale.US))
        .isEqualTo("2,000 (not known for 1 of 2 surveys)");
    assertThat(reach.response().in(Locale.US)).isEqualTo("4.0\u00a0% (40 of 1,000)");
  }

  @Test
  void saysNotKnownWithoutSurveys() {
    assertThat(ServiceReach.of(List.of()).coverage().in(Locale.US)).isEqualTo("not known");
  }
}
