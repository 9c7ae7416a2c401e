package org.sightline.plans.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks the weights of a plan against its rule set; tells every violation, not the first. */
public final class WeightRules {

  private WeightRules() {}

  /**
   * Every rule that the weights break: missing ones first, then the sum, minima and maxima in the
   * order of the elements, then the highest element. Empty when they are valid.
   *
   * @param weights whole percentages by element; one that the rule set does not have is ignored
   */
  public static List<RuleViolation> check(RuleSet rules, Map<String, Integer> weights) {
    List<RuleViolation> found = new ArrayList<>();
    rules.elements().stream()
        .filter(element -> !weights.containsKey(element.code()))
        .map(element -> RuleViolation.of(ViolationCode.WEIGHT_MISSING, element, element.title()))
        .forEach(found::add);
    sum(rules, weights, found);
    rules.elements().forEach(element -> bounds(element, weights, found));
    highest(rules, weights, found);
    return List.copyOf(found);
  }

  private static void sum(RuleSet rules, Map<String, Integer> weights, List<RuleViolation> found) {
    int total = rules.options().weightsTotal();
    long sum =
        rules.elements().stream()
            .mapToLong(element -> weights.getOrDefault(element.code(), 0))
            .sum();
    if (sum != total) {
      found.add(RuleViolation.ofPlan(ViolationCode.WEIGHT_SUM, sum, total));
    }
  }

  private static void bounds(
      ElementRule element, Map<String, Integer> weights, List<RuleViolation> found) {
    Integer weight = weights.get(element.code());
    Integer most = element.maxWeight();
    if (weight != null && weight < element.minWeight()) {
      found.add(
          RuleViolation.of(
              ViolationCode.WEIGHT_MIN, element, element.title(), weight, element.minWeight()));
    }
    if (weight != null && most != null && weight > most) {
      found.add(RuleViolation.of(ViolationCode.WEIGHT_MAX, element, element.title(), weight, most));
    }
  }

  private static void highest(
      RuleSet rules, Map<String, Integer> weights, List<RuleViolation> found) {
    String code = rules.options().highestElement();
    Integer bound = code == null ? null : weights.get(code);
    if (code == null || bound == null) {
      return;
    }
    rules.elements().stream()
        .filter(element -> weights.getOrDefault(element.code(), 0) > bound)
        .findFirst()
        .map(heavier -> notHighest(rules.element(code).orElseThrow(), heavier, weights))
        .ifPresent(found::add);
  }

  private static RuleViolation notHighest(
      ElementRule bound, ElementRule heavier, Map<String, Integer> weights) {
    return RuleViolation.ofPlan(
        ViolationCode.RESULTS_NOT_HIGHEST,
        heavier.title(),
        weights.getOrDefault(heavier.code(), 0),
        bound.title(),
        weights.getOrDefault(bound.code(), 0));
  }
}
