package org.sightline.plans.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.Direction;
import org.sightline.plans.TestVectors;

class LevelThresholdsTest {

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 80 77 74 71, 80, 5",
    "INCREASE, 80 77 74 71, 79.99, 4",
    "INCREASE, 80 77 74 71, 76.98, 3",
    "INCREASE, 80 77 74 71, 77.00, 4",
    "INCREASE, 80 77 74 71, 76.995, 4",
    "INCREASE, 80 77 74 71, 76.994, 3",
    "INCREASE, 80 77 74 71, 71, 2",
    "INCREASE, 80 77 74 71, 70.99, 1",
    "DECREASE, 30 35 40 46, 30, 5",
    "DECREASE, 30 35 40 46, 40, 3",
    "DECREASE, 30 35 40 46, 40.01, 2",
    "DECREASE, 30 35 40 46, 46.5, 1",
    "MAINTAIN_BELOW, 30 35 40 46, 46, 2"
  })
  void findsTheLevelThatAValueReaches(
      Direction direction, String fromBest, BigDecimal value, int level) {
    assertThat(of(direction, fromBest.split(" ")).level(value).number()).isEqualTo(level);
  }

  @Test
  void agreesWithTheVectors() {
    List<String> rows = TestVectors.group("threshold");

    assertThat(rows).hasSize(6);
    for (String row : rows) {
      Direction direction =
          TestVectors.text(row, "direction").equals("HIGHER_BETTER")
              ? Direction.INCREASE
              : Direction.DECREASE;
      LevelThresholds thresholds =
          of(direction, TestVectors.list(row, "t5_t4_t3_t2").toArray(String[]::new));
      assertThat(thresholds.level(new BigDecimal(TestVectors.number(row, "value"))).number())
          .as(row)
          .isEqualTo(Integer.parseInt(TestVectors.number(row, "level")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 80 80 74 71",
    "INCREASE, 71 74 77 80",
    "DECREASE, 46 40 35 30",
    "INCREASE, 80 77 77.004 71",
    "DECREASE, 30 35 35 46"
  })
  void refusesThresholdsOutOfOrder(Direction direction, String fromBest) {
    assertThatThrownBy(() -> of(direction, fromBest.split(" ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"RANGE", "UNDEFINED", "MILESTONE"})
  void hasNoLevelsWhereNeitherWayIsBetter(Direction direction) {
    assertThatThrownBy(() -> of(direction, "80", "77", "74", "71"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"82, 1", "80, 1", "79, 1", "78.5, 2", "74, 4", "73.99, 4", "60, 4"})
  void takesTheGapAroundAValue(BigDecimal value, BigDecimal gap) {
    assertThat(of(Direction.INCREASE, "80", "79", "77", "73").gapAround(value))
        .isEqualByComparingTo(gap);
  }

  @Test
  void neverGivesABetterValueAWorseLevel() {
    LevelThresholds higher = of(Direction.INCREASE, "80", "77", "74", "71");
    LevelThresholds lower = of(Direction.DECREASE, "30", "35", "40", "46");
    Random draws = new Random(2);
    for (int round = 0; round < 2_000; round++) {
      BigDecimal value = BigDecimal.valueOf(draws.nextInt(10_000), 2);
      BigDecimal more = value.add(BigDecimal.valueOf(draws.nextInt(500), 2));

      assertThat(higher.level(more).number()).isGreaterThanOrEqualTo(higher.level(value).number());
      assertThat(lower.level(more).number()).isLessThanOrEqualTo(lower.level(value).number());
    }
  }

  private static LevelThresholds of(Direction direction, String... fromBest) {
    List<BigDecimal> t = Arrays.stream(fromBest).map(BigDecimal::new).toList();
    return LevelThresholds.of(direction, t.get(0), t.get(1), t.get(2), t.get(3));
  }
}
