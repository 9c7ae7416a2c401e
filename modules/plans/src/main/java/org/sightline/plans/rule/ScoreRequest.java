package org.sightline.plans.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights to be checked, and levels to be scored.
 *
 * @param weights by element code; null for none
 * @param levels by element code; null when only the weights are checked
 */
public record ScoreRequest(
    @Nullable Map<String, BigDecimal> weights, @Nullable Map<String, BigDecimal> levels) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The weights as whole percentages.
   *
   * @throws ScoreRefused when an element is unknown or a weight is no whole number from 0 to 100
   */
  Map<String, Integer> weights(RuleSet rules) {
    Map<String, Integer> whole = new LinkedHashMap<>();
    if (weights != null) {
      weights.forEach(
          (element, weight) -> {
            requireElement(rules, element);
            whole.put(element, weight(element, weight));
          });
    }
    return whole;
  }

  /**
   * The levels.
   *
   * @throws ScoreRefused when an element is unknown or a level is no whole number from 1 to 5
   */
  Map<String, RatingLevel> levels(RuleSet rules) {
    Map<String, RatingLevel> known = new LinkedHashMap<>();
    if (levels != null) {
      levels.forEach(
          (element, level) -> {
            requireElement(rules, element);
            known.put(element, level(element, level));
          });
    }
    return known;
  }

  private static void requireElement(RuleSet rules, String element) {
    if (rules.element(element).isEmpty()) {
      throw new ScoreRefused(RuleProblem.UNKNOWN_ELEMENT, element, rules.code());
    }
  }

  private static int weight(String element, @Nullable BigDecimal given) {
    if (given == null || !isWhole(given) || given.signum() < 0 || given.compareTo(HUNDRED) > 0) {
      throw new ScoreRefused(RuleProblem.BAD_WEIGHT, String.valueOf(given), element);
    }
    return given.intValueExact();
  }

  private static RatingLevel level(String element, @Nullable BigDecimal given) {
    if (given == null || !isWhole(given) || given.abs().compareTo(HUNDRED) > 0) {
      throw new ScoreRefused(RuleProblem.BAD_LEVEL, String.valueOf(given), element);
    }
    return RatingLevel.of(given.intValueExact())
        .orElseThrow(() -> new ScoreRefused(RuleProblem.BAD_LEVEL, String.valueOf(given), element));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
