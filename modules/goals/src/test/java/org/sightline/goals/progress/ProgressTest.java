package org.sightline.goals.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.measure.Direction;

class ProgressTest {

  private static final int PRINTED = 9;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "export clients assisted, INCREASE, 0, 76000, 12905, 0.169802632, SOME",
    "public housing occupancy, INCREASE, 94.93, 96, 94.7, -0.214953271, REGRESSED",
    "partners registered, INCREASE, 12, 25, 28, 1.230769231, SURPASSED",
    "HFC consumption, DECREASE, 303.9, 273.5, 309, -0.167763158, REGRESSED",
    "days to process land into trust, DECREASE, 985, 365, 966, 0.030645161, SOME",
    "two hundred down to none, DECREASE, 200, 0, 100, 0.500000000, OVER_HALF",
    "hardly anything, INCREASE, 0, 1000000000, 138983, 0.000138983, SOME"
  })
  void isThePartOfTheWay(
      String name,
      Direction direction,
      BigDecimal baseline,
      BigDecimal target,
      BigDecimal actual,
      BigDecimal progress,
      ProgressBand band) {
    BigDecimal found = Progress.of(Aim.at(direction, baseline, target), actual).orElseThrow();

    assertThat(found.setScale(PRINTED, RoundingMode.HALF_UP)).isEqualTo(progress);
    assertThat(ProgressBand.of(found)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.000000001, REGRESSED",
    "0, NONE",
    "0.000000001, SOME",
    "0.24992, SOME",
    "0.25, HEADWAY",
    "0.4999999, HEADWAY",
    "0.5, OVER_HALF",
    "0.749866361, OVER_HALF",
    "0.75, HOME",
    "0.999999, HOME",
    "1, DONE",
    "1.000, DONE",
    "1.0000001, SURPASSED"
  })
  void hasBandsWithoutGaps(BigDecimal progress, ProgressBand band) {
    assertThat(ProgressBand.of(progress)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "INCREASE, -, 70, 65",
        "INCREASE, 62, -, 65",
        "INCREASE, 62, 70, -",
        "INCREASE, 62, 62, 65",
        "MAINTAIN_ABOVE, 62, 70, 65",
        "MAINTAIN_BELOW, 62, 70, 65",
        "UNDEFINED, 62, 70, 65"
      })
  void isNoneWhereSomethingIsMissing(
      Direction direction,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      @Nullable BigDecimal actual) {
    assertThat(Progress.of(Aim.at(direction, baseline, target), actual)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5, 0", "1, 1", "2, 1"})
  void isAllOrNothingForAMilestone(BigDecimal actual, BigDecimal progress) {
    assertThat(Progress.of(Aim.at(Direction.MILESTONE, BigDecimal.ZERO, BigDecimal.ONE), actual))
        .contains(progress);
  }

  @Test
  void isTheSameForAWayAndItsMirrorImage() {
    Random draws = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal baseline = draw(draws);
      BigDecimal target = baseline.add(draw(draws).abs()).add(BigDecimal.ONE);
      BigDecimal actual = draw(draws);
      Aim up = Aim.at(Direction.INCREASE, baseline, target);
      Aim down = Aim.at(Direction.DECREASE, baseline.negate(), target.negate());

      BigDecimal progress = Progress.of(up, actual).orElseThrow();

      assertThat(Progress.of(down, actual.negate())).contains(progress);
      assertThat(down.isMetBy(actual.negate())).isEqualTo(up.isMetBy(actual));
    }
  }

  @Test
  void reachesOneExactlyWhereTheTargetIsMet() {
    Random draws = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal baseline = draw(draws);
      Aim aim =
          Aim.at(Direction.INCREASE, baseline, baseline.add(draw(draws).abs()).add(BigDecimal.ONE));
      BigDecimal actual = draw(draws);

      BigDecimal progress = Progress.of(aim, actual).orElseThrow();

      assertThat(progress.compareTo(BigDecimal.ONE) >= 0).isEqualTo(aim.isMetBy(actual));
      assertThat(ProgressBand.of(progress) == ProgressBand.REGRESSED)
          .isEqualTo(actual.compareTo(baseline) < 0);
    }
  }

  private static BigDecimal draw(Random draws) {
    return BigDecimal.valueOf(draws.nextInt(-2_000_000, 2_000_000), draws.nextInt(0, 6));
  }
}
