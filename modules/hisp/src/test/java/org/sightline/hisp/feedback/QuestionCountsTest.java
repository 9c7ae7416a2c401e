package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Wilson;

class QuestionCountsTest {

  private static final QuestionCounts OUTPATIENT =
      new QuestionCounts(3_798, 5_267, 22_026, 80_315, 209_573);
  private static final QuestionCounts FEW = new QuestionCounts(0, 0, 7, 8, 9);

  @Test
  void reproducesThePublishedFiguresOfAnOutpatientSurvey() {
    assertThat(OUTPATIENT.n()).isEqualTo(320_979);
    assertThat(OUTPATIENT.mean().getAsDouble()).isCloseTo(4.5160, within(0.00005));
    assertThat(OUTPATIENT.favourable()).isEqualTo(289_888);
    assertThat(OUTPATIENT.favourableShare().getAsDouble()).isCloseTo(0.9031, within(0.00005));
    assertThat(OUTPATIENT.unfavourableShare().getAsDouble()).isCloseTo(0.0282, within(0.00005));
    assertThat(OUTPATIENT.neutralShare().getAsDouble()).isCloseTo(0.0686, within(0.00005));
    assertThat(OUTPATIENT.net().getAsDouble()).isCloseTo(0.8749, within(0.00005));
    assertThat(OUTPATIENT.standardDeviation().getAsDouble()).isCloseTo(0.7921, within(0.00005));
  }

  @Test
  void givesTheIntervalsOfAnOutpatientSurvey() {
    var mean = OUTPATIENT.sample().orElseThrow();
    Interval share = Wilson.interval(OUTPATIENT.favourable(), OUTPATIENT.n()).orElseThrow();

    assertThat(mean.standardError()).isCloseTo(0.0014, within(0.00005));
    assertThat(mean.interval().low()).isCloseTo(4.5132, within(0.00005));
    assertThat(mean.interval().high()).isCloseTo(4.5187, within(0.00005));
    assertThat(share.low()).isCloseTo(0.9021, within(0.00005));
    assertThat(share.high()).isCloseTo(0.9042, within(0.00006));
  }

  @Test
  void givesAWideIntervalForFewAnswers() {
    var mean = FEW.sample().orElseThrow();

    assertThat(mean.mean()).isCloseTo(4.08, within(0.005));
    assertThat(mean.standardDeviation()).isCloseTo(0.8297, within(0.00005));
    assertThat(mean.standardError()).isCloseTo(0.1694, within(0.00005));
    assertThat(mean.interval().low()).isCloseTo(3.73, within(0.005));
    assertThat(mean.interval().high()).isCloseTo(4.43, within(0.005));
    assertThat(FEW.favourableShare().getAsDouble()).isCloseTo(0.708, within(0.0005));
  }

  @Test
  void hasNoFiguresWithoutAnswers() {
    assertThat(QuestionCounts.NONE.n()).isZero();
    assertThat(QuestionCounts.NONE.mean()).isEmpty();
    assertThat(QuestionCounts.NONE.standardDeviation()).isEmpty();
    assertThat(QuestionCounts.NONE.favourableShare()).isEmpty();
    assertThat(QuestionCounts.NONE.neutralShare()).isEmpty();
    assertThat(QuestionCounts.NONE.unfavourableShare()).isEmpty();
    assertThat(QuestionCounts.NONE.net()).isEmpty();
    assertThat(QuestionCounts.NONE.isBinaryCoded()).isFalse();
  }

  @Test
  void hasAMeanButNoSpreadForOneAnswer() {
    QuestionCounts one = new QuestionCounts(0, 0, 0, 1, 0);

    assertThat(one.mean()).hasValue(4);
    assertThat(one.standardDeviation()).isEmpty();
  }

  @Test
  void suspectsThumbsWhereOnlyTheEndsAreUsed() {
    assertThat(new QuestionCounts(3, 0, 0, 0, 9).isBinaryCoded()).isTrue();
    assertThat(new QuestionCounts(0, 0, 0, 0, 9).isBinaryCoded()).isTrue();
    assertThat(new QuestionCounts(3, 0, 1, 0, 9).isBinaryCoded()).isFalse();
  }

  @Test
  void addsAnswerByAnswer() {
    assertThat(FEW.plus(new QuestionCounts(1, 2, 3, 4, 5)))
        .isEqualTo(new QuestionCounts(1, 2, 10, 12, 14));
    assertThat(FEW.plus(QuestionCounts.NONE)).isEqualTo(FEW);
  }

  @Test
  void refusesNegativeCountsAndSumsBeyondALong() {
    assertThatThrownBy(() -> new QuestionCounts(0, 0, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new QuestionCounts(Long.MAX_VALUE, 0, 0, 0, 1).n())
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void keepsSharesTogetherAtOneAndTheMeanOnTheScale() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      QuestionCounts counts = any(random);

      assertThat(
              counts.favourableShare().getAsDouble()
                  + counts.neutralShare().getAsDouble()
                  + counts.unfavourableShare().getAsDouble())
          .isCloseTo(1, within(1e-12));
      assertThat(counts.mean().getAsDouble()).isBetween(1.0, 5.0);
    }
  }

  private static QuestionCounts any(Random random) {
    return new QuestionCounts(
        random.nextInt(50),
        random.nextInt(50),
        random.nextInt(50),
        random.nextInt(50),
        1 + random.nextInt(50));
  }
}
