package org.sightline.plans.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Weights for tests. */
final class Plans {

  private Plans() {}

  static RuleSet rules(String code) {
    return RuleSetCatalogue.ALL.stream()
        .filter(rules -> rules.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** In the order of the elements. */
  static Map<String, Integer> weights(RuleSet rules, String... inOrder) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (int i = 0; i < inOrder.length; i++) {
      weights.put(rules.elements().get(i).code(), Integer.parseInt(inOrder[i]));
    }
    return weights;
  }

  /** Any valid ones: the minima, and the rest dealt out point by point. */
  static Map<String, Integer> weights(RuleSet rules, Random draws) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    rules.elements().forEach(element -> weights.put(element.code(), element.minWeight()));
    int left =
        rules.options().weightsTotal()
            - weights.values().stream().mapToInt(Integer::intValue).sum();
    for (int point = 0; point < left; point++) {
      String code = rules.elements().get(draws.nextInt(rules.elements().size())).code();
      weights.merge(code, 1, Integer::sum);
      if (!onlyShort(rules, weights)) {
        weights.merge(code, -1, Integer::sum);
        weights.merge(rules.results().code(), 1, Integer::sum);
      }
    }
    return weights;
  }

  private static boolean onlyShort(RuleSet rules, Map<String, Integer> weights) {
    return WeightRules.check(rules, weights).stream()
        .allMatch(violation -> violation.code() == ViolationCode.WEIGHT_SUM);
  }
}
