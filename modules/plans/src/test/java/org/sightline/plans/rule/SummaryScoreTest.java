package org.sightline.plans.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.plans.TestVectors;

class SummaryScoreTest {

  private static final int ROUNDS = 2_000;

  @ParameterizedTest
  @CsvSource({
    "V1, RS-2013, 10 10 10 10 60, 4 5 3 4 4, 400, 4",
    "V2, RS-2013, 10 10 10 10 60, 3 3 3 3 3, 300, 3",
    "V3, RS-2013, 27 26 5 5 37,   3 5 4 4 4, 399, 3",
    "V4, RS-2013, 5 10 10 25 50,  5 5 5 4 5, 475, 5",
    "V5, RS-2013, 5 10 10 26 49,  5 5 5 4 5, 474, 4",
    "V6, RS-2013, 5 10 15 10 60,  5 5 5 1 5, 460, 1",
    "V7, RS-2013, 5 10 15 20 50,  2 4 4 4 5, 440, 4",
    "V8, RS-2013, 20 20 20 20 20, 2 2 2 2 2, 200, 2",
    "V9, RS-2013, 5 10 15 20 50,  3 3 3 3 2, 250, 2",
    "V10, RS-2013, 27 26 5 5 37,  2 4 3 3 3, 299, 2",
    "F1, RS-2026, 25 15 15 15 30, 3 3 3 3 3, 300, 3",
    "F2, RS-2026, 25 15 15 15 30, 4 4 3 3 5, 400, 4",
    "F3, RS-2026, 30 15 15 15 25, 4 4 4 4 3, 375, 3",
    "F4, RS-2026, 25 15 15 20 25, 5 5 5 4 5, 480, 5",
    "F5, RS-2026, 25 15 15 26 19, 5 5 5 4 5, 474, 4",
    "F6, RS-2026, 25 15 15 25 20, 5 5 5 4 5, 475, 5",
    "F7, RS-2026, 40 15 15 15 15, 1 5 5 5 5, 340, 1"
  })
  void scoresTheWorkedExamples(
      String id, String rules, String weights, String levels, int score, int level) {
    SummaryScore summary = score(rules, weights.split(" "), levels.split(" "));

    assertThat(summary.score()).as(id).isEqualTo(score);
    assertThat(summary.level().number()).as(id).isEqualTo(level);
  }

  @Test
  void agreesWithTheVectors() {
    List<String> rows = TestVectors.group("summary");

    assertThat(rows).hasSize(17);
    for (String row : rows) {
      SummaryScore summary =
          score(
              TestVectors.text(row, "ruleSet"),
              TestVectors.list(row, "weights").toArray(String[]::new),
              TestVectors.list(row, "levels").toArray(String[]::new));
      assertThat(summary.score())
          .as(row)
          .isEqualTo(Integer.parseInt(TestVectors.number(row, "score")));
      assertThat(summary.level().number())
          .as(row)
          .isEqualTo(Integer.parseInt(TestVectors.number(row, "level")));
    }
  }

  @Test
  void staysFromOneHundredToFiveHundredAndNeverFallsWhenALevelRises() {
    Random draws = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      RuleSet rules = RuleSetCatalogue.ALL.get(round % 2);
      Map<String, Integer> weights = Plans.weights(rules, draws);
      Map<String, RatingLevel> levels = new LinkedHashMap<>();
      rules
          .elements()
          .forEach(one -> levels.put(one.code(), RatingLevel.values()[draws.nextInt(5)]));
      SummaryScore before = SummaryScore.of(rules, weights, levels);

      String raised = rules.elements().get(draws.nextInt(5)).code();
      levels.computeIfPresent(
          raised, (code, level) -> RatingLevel.values()[Math.max(0, level.ordinal() - 1)]);
      SummaryScore after = SummaryScore.of(rules, weights, levels);

      assertThat(before.score()).isBetween(100, 500);
      assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
      assertThat(after.level().number()).isGreaterThanOrEqualTo(before.level().number());
    }
  }

  @Test
  void givesTheLevelThatAllElementsShareWhateverTheWeights() {
    Random draws = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      RuleSet rules = RuleSetCatalogue.ALL.get(round % 2);
      RatingLevel shared = RatingLevel.values()[draws.nextInt(5)];
      Map<String, RatingLevel> levels = new LinkedHashMap<>();
      rules.elements().forEach(element -> levels.put(element.code(), shared));

      SummaryScore summary = SummaryScore.of(rules, Plans.weights(rules, draws), levels);

      assertThat(summary).isEqualTo(new SummaryScore(100 * shared.number(), shared));
    }
  }

  @Test
  void refusesWeightsThatBreakARule() {
    assertThatThrownBy(() -> score("RS-2026", "20 20 20 20 20".split(" "), "3 3 3 3 3".split(" ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SummaryScore score(String code, String[] weights, String[] levels) {
    RuleSet rules = Plans.rules(code);
    Map<String, RatingLevel> byElement = new LinkedHashMap<>();
    for (int i = 0; i < levels.length; i++) {
      byElement.put(
          rules.elements().get(i).code(),
          RatingLevel.of(Integer.parseInt(levels[i])).orElseThrow());
    }
    return SummaryScore.of(rules, Plans.weights(rules, weights), byElement);
  }
}
