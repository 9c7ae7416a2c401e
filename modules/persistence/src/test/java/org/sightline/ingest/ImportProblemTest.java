package org.sightline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportProblemTest {

  @ParameterizedTest
  @EnumSource
  void hasMessageAndCureInBothLanguages(ImportProblem problem) {
    RowProblem found = problem.at(7, "quarter", "9", 1L, 2L);

    String english = found.message().in(Locale.ENGLISH);
    String englishCure = found.cure().in(Locale.ENGLISH);

    assertThat(english).isNotBlank().isNotEqualTo(found.message().in(Locale.forLanguageTag("es")));
    assertThat(englishCure).isNotEqualTo(found.cure().in(Locale.forLanguageTag("es")));
  }

  @Test
  void givesEachProblemItsOwnCode() {
    assertThat(Arrays.stream(ImportProblem.values()).map(ImportProblem::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("IMP-\\d{3}"));
  }

  @Test
  void fillsThePlacesOfItsSentences() {
    RowProblem problem = ImportProblem.UNKNOWN_QUARTER.at(3, "quarter", "5", 2015, "FY2026-Q3");

    assertThat(problem.cure().in(Locale.ENGLISH))
        .isEqualTo(
            "Give a fiscal year from 2015 on and a quarter from 1 to 4, not later than FY2026-Q3,"
                + " in which today lies.");
  }
}
