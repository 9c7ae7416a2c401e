package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustFamilyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                                | BLANK
          NONE                                                              | BLANK
          No Question                                                       | BLANK
          n/a                                                               | BLANK
          I trust VA to fulfill our country’s commitment to Veterans.       | I_TRUST
          This interaction increased my trust in the IRS                    | INCREASED_MY_TRUST
          Interaction increased trust in Bureau of Trust Funds              | INCREASED_MY_TRUST
          Based on my visit, I trust the agency                             | RECENT_EXPERIENCE_AND_TRUST
          After my recent experience I trust it                             | RECENT_EXPERIENCE_AND_TRUST
          This interaction increased my confidence in TSA                   | INTERACTION_AND_CONFIDENCE
          It increased my confidence in the Office of the Special Trustee   | INTERACTION_AND_CONFIDENCE
          How confident are you that you could enroll in a plan?            | HOW_CONFIDENT
          Please rate your level of confidence in the Assistance Center.    | CONFIDENCE_RATING
          How likely are you to recommend the Information Center?           | NON_CONFORMING
          How likely will you be to return to Medicare.gov?                 | OTHER
          Are you likely to return?                                         | NON_CONFORMING
          Would you give the number to a friend (yes or no)                 | NON_CONFORMING
          How would you rate FEMA on meeting your expectations              | OTHER
          """)
  void knowsTheFamilyOfATrustQuestion(String text, TrustFamily family) {
    assertThat(TrustFamily.of(text)).isEqualTo(family);
  }

  @Test
  void countsSixFamiliesAsConforming() {
    assertThat(TrustFamily.values()).filteredOn(TrustFamily::isConforming).hasSize(6);
    assertThat(TrustFamily.OTHER.isConforming()).isFalse();
    assertThat(TrustFamily.NON_CONFORMING.isConforming()).isFalse();
    assertThat(TrustFamily.BLANK.isConforming()).isFalse();
  }
}
