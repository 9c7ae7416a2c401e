package org.sightline.plans.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.plans.TestVectors;

class WeightRulesTest {

  @ParameterizedTest
  @CsvSource({
    "RS-2013, 20 20 20 20 20, ''",
    "RS-2013, 10 10 10 51 19, WEIGHT_MIN:RD RESULTS_NOT_HIGHEST",
    "RS-2013, 4 16 15 15 50,  WEIGHT_MIN:LC",
    "RS-2013, 25 25 25 25 20, WEIGHT_SUM RESULTS_NOT_HIGHEST",
    "RS-2013, 42 5 5 5 43,    ''",
    "RS-2013, 43 5 5 5 42,    RESULTS_NOT_HIGHEST",
    "RS-2013, 5 5 5 5 80,     ''",
    "RS-2013, 5 5 5 5 81,     WEIGHT_SUM",
    "RS-2013, 0 0 0 0 0,      WEIGHT_SUM WEIGHT_MIN:LC WEIGHT_MIN:LP WEIGHT_MIN:BA WEIGHT_MIN:BC WEIGHT_MIN:RD",
    "RS-2026, 25 15 15 15 30, ''",
    "RS-2026, 40 15 15 15 15, ''",
    "RS-2026, 25 18 19 19 19, ''",
    "RS-2026, 20 20 20 20 20, WEIGHT_MIN:CE1",
    "RS-2026, 25 15 15 14 31, WEIGHT_MIN:CE4",
    "RS-2026, 24 19 19 19 19, WEIGHT_MIN:CE1"
  })
  void tellsEveryRuleThatIsBroken(String rules, String weights, String expected) {
    assertThat(check(rules, weights.split(" ")))
        .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ")));
  }

  @Test
  void agreesWithTheVectors() {
    List<String> rows = TestVectors.group("weights");

    assertThat(rows).hasSize(9);
    for (String row : rows) {
      assertThat(
              check(
                  TestVectors.text(row, "ruleSet"),
                  TestVectors.list(row, "weights").toArray(String[]::new)))
          .as(row)
          .isEqualTo(TestVectors.list(row, "errors"));
    }
  }

  @Test
  void namesAnElementWithoutAWeight() {
    RuleSet rules = RuleSetCatalogue.RS_2026;
    Map<String, Integer> weights = new HashMap<>(Plans.weights(rules, new Random(3)));
    weights.remove("CE3");

    assertThat(WeightRules.check(rules, weights).toString())
        .startsWith("[WEIGHT_MISSING:CE3, WEIGHT_SUM");
  }

  @Test
  void saysInBothLanguagesWhatIsWrong() {
    List<RuleViolation> found =
        WeightRules.check(
            RuleSetCatalogue.RS_2013,
            Plans.weights(RuleSetCatalogue.RS_2013, "10", "10", "10", "51", "19"));

    assertThat(found)
        .extracting(violation -> violation.detail().in(Locale.ENGLISH))
        .containsExactly(
            "Results Driven weighs 19; at least 20 are needed.",
            "Building Coalitions weighs 51, more than Results Driven with 19.");
    assertThat(found.get(0).detail().in(Locale.forLanguageTag("es")))
        .isEqualTo("Orientación a resultados pesa 19; se necesitan al menos 20.");
  }

  @Test
  void breaksTheSumByOnePointMoreOrLess() {
    Random draws = new Random(5);
    for (int round = 0; round < 500; round++) {
      RuleSet rules = RuleSetCatalogue.ALL.get(round % 2);
      Map<String, Integer> weights = Plans.weights(rules, draws);
      assertThat(WeightRules.check(rules, weights)).isEmpty();

      weights.merge(rules.results().code(), 1, Integer::sum);

      assertThat(WeightRules.check(rules, weights))
          .extracting(RuleViolation::code)
          .containsExactly(ViolationCode.WEIGHT_SUM);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RS-2013, RD, 80",
    "RS-2013, LC, 42",
    "RS-2026, CE1, 40",
    "RS-2026, CE2, 30",
    "RS-2026, CE5, 30"
  })
  void derivesTheMostThatAnElementCanWeigh(String code, String element, int most) {
    RuleSet rules = Plans.rules(code);

    assertThat(rules.derivedMaximum(rules.element(element).orElseThrow())).isEqualTo(most);
  }

  private static List<String> check(String code, String... weights) {
    RuleSet rules = Plans.rules(code);
    return WeightRules.check(rules, Plans.weights(rules, weights)).stream()
        .map(RuleViolation::toString)
        .toList();
  }
}
