package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 1);
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

  @Test
  void widensTheTimeOfAKnownWording() {
    List<QuestionWording> known = List.of(new QuestionWording("I trust them.", JANUARY, JANUARY));

    assertThat(
            Wordings.merged(known, List.of(new QuestionWording("I trust them.", OCTOBER, APRIL))))
        .containsExactly(new QuestionWording("I trust them.", OCTOBER, APRIL));
    assertThat(
            Wordings.merged(known, List.of(new QuestionWording("I trust them.", OCTOBER, OCTOBER))))
        .containsExactly(new QuestionWording("I trust them.", OCTOBER, JANUARY));
  }

  @Test
  void keepsTheOrderOfKnownOnesAndAddsNewOnesByFirstUse() {
    QuestionWording known = new QuestionWording("known", APRIL, APRIL);
    QuestionWording early = new QuestionWording("early", OCTOBER, APRIL);
    QuestionWording late = new QuestionWording("late", JANUARY, JANUARY);

    assertThat(Wordings.merged(List.of(known), List.of(late, early)))
        .containsExactly(known, early, late);
  }

  @Test
  void tellsTheWordingUsedLast() {
    assertThat(Wordings.last(List.of())).isNull();
    assertThat(
            Wordings.last(
                List.of(
                    new QuestionWording("new", JANUARY, APRIL),
                    new QuestionWording("old", OCTOBER, JANUARY))))
        .isEqualTo("new");
  }

  @Test
  void refusesAWordingThatEndsBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new QuestionWording("x", APRIL, JANUARY));
    assertThatIllegalArgumentException().isThrownBy(() -> new QuestionWording(" ", APRIL, APRIL));
  }
}
