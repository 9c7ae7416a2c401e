package org.sightline.hisp.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Estimate;

class CombinationTest {

  /** Four surveys of one service, FY2021-Q2: telephone, mobile, login, desktop. */
  private static final List<SurveyFigures> PATENTS =
      List.of(
          survey(65_501L, 82, 44, 66, 197, 897),
          survey(1_642_719L, 14, 15, 34, 32, 74),
          survey(8_321_242L, 31, 19, 52, 66, 68),
          survey(6_678_523L, 67, 57, 276, 276, 285));

  private static final SurveyFigures THUMBS = survey(100L, 30, 0, 0, 0, 70);

  @Test
  void poolsTheWorkedExample() {
    CombinedFigure figure = Combination.pooled(PATENTS).orElseThrow();

    assertThat(figure.n()).isEqualTo(2_652);
    assertThat(mean(figure).value()).isCloseTo(4.0166, within(0.00005));
    assertThat(figure.share().value()).isCloseTo(71.46, within(0.005));
    assertThat(figure.designEffect()).isEqualTo(1);
    assertThat(figure.method()).isEqualTo(CombiningMethod.POOLED);
  }

  @Test
  void weightsTheWorkedExampleByVolume() {
    CombinedFigure figure = Combination.volumeWeighted(PATENTS).orElseThrow();

    assertThat(mean(figure).value()).isCloseTo(3.6129, within(0.00005));
    assertThat(mean(figure).standardError()).isCloseTo(0.0469, within(0.00005));
    assertThat(Objects.requireNonNull(mean(figure).interval()).low())
        .isCloseTo(3.521, within(0.0005));
    assertThat(Objects.requireNonNull(mean(figure).interval()).high())
        .isCloseTo(3.705, within(0.0005));
    assertThat(figure.share().value()).isCloseTo(58.11, within(0.005));
    assertThat(Objects.requireNonNull(figure.share().interval()).low())
        .isCloseTo(54.65, within(0.005));
    assertThat(Objects.requireNonNull(figure.share().interval()).high())
        .isCloseTo(61.57, within(0.005));
    assertThat(figure.designEffect()).isCloseTo(3.38, within(0.005));
    assertThat(figure.effectiveN()).isCloseTo(785, within(0.5));
    assertThat(figure.n()).isEqualTo(2_652);
  }

  @Test
  void takesTheSurveysOfTheWorkedExampleAsEqual() {
    CombinedFigure figure = Combination.equal(PATENTS).orElseThrow();

    assertThat(mean(figure).value()).isCloseTo(3.8479, within(0.00005));
    assertThat(figure.method()).isEqualTo(CombiningMethod.EQUAL);
  }

  @Test
  void hasNoFigureWithoutAnswers() {
    List<SurveyFigures> silent = List.of(survey(100L, 0, 0, 0, 0, 0));

    assertThat(Combination.pooled(silent)).isEmpty();
    assertThat(Combination.volumeWeighted(silent)).isEmpty();
    assertThat(Combination.equal(List.of())).isEmpty();
  }

  @Test
  void weightsNothingWhereCustomersAreUnknown() {
    List<SurveyFigures> unknown = List.of(PATENTS.get(0), survey(null, 1, 1, 1, 1, 1));

    assertThat(Combination.volumeWeighted(unknown)).isEmpty();
    assertThat(Combination.proposed(unknown, false)).isEqualTo(CombiningMethod.POOLED);
    assertThat(Combination.proposed(PATENTS, true)).isEqualTo(CombiningMethod.POOLED);
    assertThat(Combination.proposed(PATENTS, false)).isEqualTo(CombiningMethod.VOLUME_WEIGHTED);
  }

  @Test
  void needsNoCustomersOfASurveyWithoutAnswers() {
    List<SurveyFigures> surveys = List.of(PATENTS.get(0), survey(null, 0, 0, 0, 0, 0));

    assertThat(Combination.volumeWeighted(surveys)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = "REPORTED", mode = EnumSource.Mode.EXCLUDE)
  void hasNoMeanWhereThumbsAreAmongTheSurveys(CombiningMethod method) {
    CombinedFigure figure = Combination.by(method, List.of(PATENTS.get(0), THUMBS)).orElseThrow();

    assertThat(figure.mean()).isNull();
    assertThat(figure.method()).isEqualTo(method);
    assertThat(figure.share().value()).isBetween(70.0, 86.0);
  }

  @ParameterizedTest
  @EnumSource(names = "REPORTED", mode = EnumSource.Mode.EXCLUDE)
  void claimsNoCertaintyWhereAllAgree(CombiningMethod method) {
    CombinedFigure figure =
        Combination.by(method, List.of(survey(10L, 0, 0, 0, 4, 2), survey(90L, 0, 0, 0, 1, 3)))
            .orElseThrow();

    assertThat(figure.share().value()).isEqualTo(100);
    assertThat(Objects.requireNonNull(figure.share().interval()).low()).isBetween(30.0, 80.0);
  }

  @Test
  void knowsNoErrorOfAMeanOverASingleAnswer() {
    List<SurveyFigures> surveys = List.of(PATENTS.get(0), survey(10L, 0, 0, 1, 0, 0));

    Estimate weighted = mean(Combination.volumeWeighted(surveys).orElseThrow());
    Estimate alone = mean(Combination.pooled(List.of(surveys.get(1))).orElseThrow());

    assertThat(weighted.standardError()).isNull();
    assertThat(alone.standardError()).isNull();
    assertThat(alone.value()).isEqualTo(3);
  }

  @Test
  void refusesToCombineWhatWasReported() {
    assertThatThrownBy(() -> Combination.by(CombiningMethod.REPORTED, PATENTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysBetweenItsSurveysWhateverTheMethod() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<SurveyFigures> surveys =
          IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(h -> any(random)).toList();
      double[] means =
          surveys.stream().mapToDouble(s -> s.counts().mean().orElseThrow()).sorted().toArray();

      Stream.of(CombiningMethod.POOLED, CombiningMethod.VOLUME_WEIGHTED, CombiningMethod.EQUAL)
          .map(method -> Combination.by(method, surveys).orElseThrow())
          .forEach(
              figure -> {
                assertThat(mean(figure).value())
                    .isBetween(means[0] - 1e-9, means[means.length - 1] + 1e-9);
                assertThat(figure.share().value()).isBetween(0.0, 100.0);
                assertThat(figure.designEffect()).isGreaterThan(1 - 1e-9);
              });
    }
  }

  @Test
  void agreesAcrossMethodsForASingleSurvey() {
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      List<SurveyFigures> one = List.of(any(random));
      CombinedFigure pooled = Combination.pooled(one).orElseThrow();
      CombinedFigure weighted = Combination.volumeWeighted(one).orElseThrow();

      assertThat(weighted.share().value()).isCloseTo(pooled.share().value(), within(1e-9));
      assertThat(mean(weighted).value()).isCloseTo(mean(pooled).value(), within(1e-9));
      assertThat(weighted.designEffect()).isCloseTo(1, within(1e-9));
    }
  }

  private static SurveyFigures any(Random random) {
    return survey(
        1L + random.nextInt(1_000_000),
        random.nextInt(40),
        random.nextInt(40),
        1 + random.nextInt(40),
        random.nextInt(40),
        1 + random.nextInt(40));
  }

  private static Estimate mean(CombinedFigure figure) {
    return Objects.requireNonNull(figure.mean());
  }

  private static SurveyFigures survey(@Nullable Long customers, long... n) {
    return new SurveyFigures(
        new QuestionCounts(n[0], n[1], n[2], n[3], n[4]), new Volumes(customers, null, null));
  }
}
