package org.sightline.plans.rule;

import java.util.Map;
import java.util.Objects;

/**
 * The summary score of a plan and the level that derives from it. Whole numbers only: weights are
 * percentages, levels are points (5 CFR 430.308(b): a mathematical method that the agency applies
 * alike to all).
 *
 * @param score sum over the elements of weight times level, 100 to 500 for valid weights
 * @param level level 1 when any element is at level 1; else the highest band that begins at or
 *     below the score
 */
public record SummaryScore(int score, RatingLevel level) {

  public SummaryScore {
    Objects.requireNonNull(level, "level");
  }

  /**
   * The score of a plan.
   *
   * @param weights by element, valid under the rules
   * @param levels by element
   * @throws IllegalArgumentException when the weights break a rule or an element has no level
   */
  public static SummaryScore of(
      RuleSet rules, Map<String, Integer> weights, Map<String, RatingLevel> levels) {
    if (!WeightRules.check(rules, weights).isEmpty()) {
      throw new IllegalArgumentException("weights break a rule: " + weights);
    }
    int score = 0;
    boolean failed = false;
    for (ElementRule element : rules.elements()) {
      RatingLevel level = level(element, levels);
      score += weights.getOrDefault(element.code(), 0) * level.number();
      failed |= level == RatingLevel.UNSATISFACTORY;
    }
    return new SummaryScore(score, failed ? RatingLevel.UNSATISFACTORY : derived(rules, score));
  }

  private static RatingLevel level(ElementRule element, Map<String, RatingLevel> levels) {
    RatingLevel level = levels.get(element.code());
    if (level == null) {
      throw new IllegalArgumentException("no level for " + element.code());
    }
    return level;
  }

  private static RatingLevel derived(RuleSet rules, int score) {
    return rules.bands().stream()
        .filter(band -> band.from() <= score)
        .map(Band::level)
        .findFirst()
        .orElse(RatingLevel.UNSATISFACTORY);
  }
}
