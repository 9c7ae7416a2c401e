package org.sightline.hisp.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyedResultTest {

  @ParameterizedTest
  @CsvSource({
    "email, respite care booking, email",
    "email, 'Respite care booking ', email",
    "over_the_phone, appointments, 'over the phone, appointments'",
    "'', appointments, appointments",
    "email, '', email",
    "'', Respite care booking, ''"
  })
  void isToldApartByWhatDoesNotRepeatTheService(String channel, String part, String label) {
    assertThat(SurveyedResult.label("Respite care booking", channel, part)).isEqualTo(label);
  }
}
