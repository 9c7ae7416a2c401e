package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentTest {

  @Test
  void recognisesASurveyThroughTypography() {
    InstrumentKey earlier =
        InstrumentKey.of(3, 5, "computer", "U.S. Patents desktop website", "www.uspto.gov ");

    InstrumentKey later =
        InstrumentKey.of(3, 5, "Computer", "U.S. PATENTS  Desktop website.", "after the visit");

    assertThat(later).isEqualTo(earlier);
    assertThat(later.part()).isEqualTo("u s patents desktop website");
  }

  @Test
  void takesAnotherChannelForAnotherSurvey() {
    assertThat(InstrumentKey.of(3, 5, "phone", "Support", ""))
        .isNotEqualTo(InstrumentKey.of(3, 5, "email", "Support", ""));
  }

  @Test
  void fallsBackOnTheMomentWhereNoPartIsNamed() {
    assertThat(InstrumentKey.of(3, 5, "phone", " ", "Within a week of the call"))
        .isEqualTo(InstrumentKey.of(3, 5, "phone", "", "within a week of the call."));
  }

  @Test
  void breaksTheSeriesForOtherWordsOrAnotherMoment() {
    assertThat(SeriesBreak.between("I trust it", "at exit", "I trust it.", "At exit")).isEmpty();
    assertThat(SeriesBreak.between("I trust it", "at exit", "I like it", "at exit"))
        .containsExactly(SeriesBreak.WORDING);
    assertThat(SeriesBreak.between("I trust it", "at exit", "I like it", "a day later"))
        .containsExactly(SeriesBreak.WORDING, SeriesBreak.MOMENT);
  }

  @Test
  void seesMixedWordings() {
    assertThat(QuestionWordings.of(List.of("I trust it", "I  trust IT ")).isMixed()).isFalse();
    assertThat(QuestionWordings.of(List.of("I trust it", "NONE")).isMixed()).isTrue();
    assertThat(QuestionWordings.of(List.of("I trust it", "I trust it", "I like it")).texts())
        .containsExactly("I trust it", "I like it");
  }

  @Test
  void breaksTheSeriesOfAServiceWhenItsQuestionsChange() {
    QuestionWordings one = QuestionWordings.of(List.of("I trust it", "NONE"));

    assertThat(QuestionWordings.of(List.of("I trust it.")).breaksFrom(one)).isFalse();
    assertThat(QuestionWordings.of(List.of("I trust it", "I like it")).breaksFrom(one)).isTrue();
  }
}
