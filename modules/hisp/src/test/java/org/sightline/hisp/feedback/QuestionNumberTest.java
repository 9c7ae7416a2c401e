package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.measure.Driver;

class QuestionNumberTest {

  @ParameterizedTest
  @CsvSource({
    "1, SATISFACTION",
    "2, TRUST",
    "3, EFFECTIVENESS",
    "4, EASE",
    "5, EFFICIENCY",
    "7, EMPLOYEE",
    "8, OTHER",
    "11, OTHER"
  })
  void knowsThePrescribedPlaces(int number, Driver driver) {
    assertThat(new QuestionNumber(number).driver("whatever it says")).isEqualTo(driver);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I was treated fairly.                              | HUMANITY
          The agent treated me with Respect and clearly      | HUMANITY
          I easily understood the response I received        | TRANSPARENCY
          The letter clearly explained the reasons           | TRANSPARENCY
          I was easily able to access the website            | OTHER
          ''                                                 | OTHER
          """)
  void readsTheSixthByItsWords(String text, Driver driver) {
    assertThat(new QuestionNumber(6).driver(text)).isEqualTo(driver);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 12})
  void refusesOtherPlaces(int number) {
    assertThatThrownBy(() -> new QuestionNumber(number))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
