package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @Test
  void forgivesSpacesAndCapitals() {
    assertThat(Wording.normalised("  My\u00a0need \r\n was\tAddressed. "))
        .isEqualTo("my need was addressed.");
  }

  @Test
  void composesAccents() {
    assertThat(Wording.normalised("Espan\u0303ol")).isEqualTo("español");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          our country's commitment   | our country’s commitment
          I was treated fairly.      | I was treated fairly
          rate “it” from 1 to 10     | rate 'it' from 1 to 10
          """)
  void forgivesTypographyInWordsOnly(String one, String other) {
    assertThat(Wording.words(one)).isEqualTo(Wording.words(other));
    assertThat(Wording.normalised(one)).isNotEqualTo(Wording.normalised(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          increased my trust in the IRS   | increased my trust in the IRS website
          increased my trust in the IRS   | increased my confidence in the IRS
          rate it from 1 to 5             | rate it from 1 to 10
          """)
  void seesAnotherWord(String one, String other) {
    assertThat(Wording.words(one)).isNotEqualTo(Wording.words(other));
  }

  @Test
  void takesPlaceholdersForNoQuestion() {
    assertThat(Wording.isBlank(" None ")).isTrue();
    assertThat(Wording.isBlank("No question")).isTrue();
    assertThat(Wording.isBlank("None of it was easy")).isFalse();
  }
}
