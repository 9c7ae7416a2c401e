package org.sightline.hisp.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Rate;

class ReachTest {

  @Test
  void reproducesThePublishedResponseRates() {
    assertThat(percent(new Volumes(null, 1_236_483L, 377_268L))).isEqualTo("30.51");
    assertThat(percent(new Volumes(null, 1_808_680L, 304_687L))).isEqualTo("16.85");
    assertThat(percent(new Volumes(9_707_552L, 1_774_363L, 320_979L))).isEqualTo("18.09");
  }

  @Test
  void givesCoverageAndCapture() {
    List<Volumes> surveys = List.of(new Volumes(1_000L, 500L, 50L), new Volumes(3_000L, 100L, 10L));

    assertThat(Reach.coverage(surveys)).contains(new Rate(600, 4_000));
    assertThat(Reach.capture(surveys)).contains(new Rate(60, 4_000));
    assertThat(Reach.response(surveys)).contains(new Rate(60, 600));
  }

  @Test
  void leavesOutSurveysWithoutTheirBase() {
    List<Volumes> surveys = List.of(new Volumes(1_000L, 500L, 50L), new Volumes(null, null, 900L));

    assertThat(Reach.response(surveys)).contains(new Rate(50, 500));
  }

  @Test
  void hasNoRateWithoutABase() {
    assertThat(Reach.response(List.of(new Volumes(null, null, 5L)))).isEmpty();
    assertThat(Reach.coverage(List.of())).isEmpty();
    assertThat(Reach.item(List.of(survey(5, null, null, 0L)))).isEmpty();
  }

  @Test
  void givesTheShareOfRespondentsWhoAnsweredAQuestion() {
    assertThat(Reach.item(List.of(survey(40, null, null, 50L), survey(20, null, null, 50L))))
        .contains(new Rate(60, 100));
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, false"})
  void flagsFewAnswers(int n, boolean few) {
    assertThat(flags(survey(n, null, 100L, 90L)).contains(ObservationFlag.LOW_N)).isEqualTo(few);
  }

  @ParameterizedTest
  @CsvSource({"79, true", "80, false"})
  void flagsANoteThatIsDue(long respondents, boolean due) {
    assertThat(flags(survey(50, null, 100L, respondents)).contains(ObservationFlag.NRB_NOTE_DUE))
        .isEqualTo(due);
  }

  @Test
  void asksForNoNoteWhereTheRateIsUnknown() {
    assertThat(flags(survey(50, null, null, 50L))).containsExactly(ObservationFlag.OFFERED_UNKNOWN);
  }

  @Test
  void flagsThumbsAndOverlap() {
    SurveyFigures thumbs =
        new SurveyFigures(new QuestionCounts(10, 0, 0, 0, 40), new Volumes(null, 60L, 50L));

    assertThat(FigureFlags.of(List.of(thumbs), true, FlagThresholds.USUAL))
        .containsExactlyInAnyOrder(ObservationFlag.BINARY_CODED, ObservationFlag.VOLUMES_OVERLAP);
  }

  @Test
  void refusesThresholdsOutOfRange() {
    assertThatThrownBy(() -> new FlagThresholds(-1, 0.8))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FlagThresholds(30, 1.1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<ObservationFlag> flags(SurveyFigures survey) {
    return FigureFlags.of(List.of(survey), false, FlagThresholds.USUAL);
  }

  private static String percent(Volumes volumes) {
    double percent = Reach.response(List.of(volumes)).orElseThrow().percent().orElseThrow();
    return String.format(Locale.ROOT, "%.2f", percent);
  }

  private static SurveyFigures survey(
      long n, @Nullable Long customers, @Nullable Long offered, @Nullable Long respondents) {
    return new SurveyFigures(
        new QuestionCounts(0, 0, n, 0, 0), new Volumes(customers, offered, respondents));
  }
}
