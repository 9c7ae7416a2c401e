package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.measure.MeasureId;
import org.sightline.organization.OrganizationId;

class SearchTextTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\t\n", "\u0000"})
  void nothingAskedFindsEverything(String words) {
    assertThat(SearchText.patterns(words)).containsExactly("%", "%", "%", "%");
  }

  @ParameterizedTest
  @CsvSource({
    "Trust, %trust%",
    "100%, %100!%%",
    "a_b, %a!_b%",
    "wow!, %wow!!%",
    "a\u0000, %a%",
  })
  void escapesWhatAPatternWouldRead(String word, String pattern) {
    assertThat(SearchText.patterns(word)).containsExactly(pattern, "%", "%", "%");
  }

  @Test
  void joinsWhatFollowsTheFourthWord() {
    assertThat(SearchText.patterns(" a  b c d e f "))
        .containsExactly("%a%", "%b%", "%c%", "%d e f%");
  }

  @Test
  void holdsNamesOfBothLanguagesAndTheQuestion() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    List<QuestionWording> wordings = List.of(new QuestionWording("I TRUST the VA.", day, day));
    NewMeasure wanted =
        Figures.trust(
            UUID.randomUUID(), new OrganizationId(UUID.randomUUID()), "Passport Renewal", wordings);
    MeasureSummary measure =
        new MeasureSummary(
            new MeasureId(UUID.randomUUID()),
            wanted.key(),
            wanted.kind(),
            wanted.subject(),
            null,
            null);

    assertThat(SearchText.of(measure, wordings))
        .contains("passport renewal", "trust", "confianza", "i trust the va.");
  }
}
