package org.sightline.plans.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.time.FiscalYear;

/** The rule sets that plans of executives follow, and the arithmetic that they define. */
@ApplicationScoped
public class RuleSets {

  protected RuleSets() {}

  /** All of them, the oldest first. */
  @Requires(Permission.READ_RULE_SETS)
  public List<RuleSet> all() {
    return RuleSetCatalogue.ALL;
  }

  /**
   * Checks weights and, where levels are given too, scores them.
   *
   * @param code of the rule set
   * @throws ScoreRefused when there is no such rule set or element, or a number is out of range
   */
  @Requires(Permission.READ_RULE_SETS)
  public ScoreAnswer score(String code, ScoreRequest asked) {
    RuleSet rules = find(code).orElseThrow(() -> ScoreRefused.noRuleSet(code));
    Map<String, Integer> weights = asked.weights(rules);
    Map<String, RatingLevel> levels = asked.levels(rules);
    List<RuleViolation> violations = new ArrayList<>(WeightRules.check(rules, weights));
    if (levels.isEmpty()) {
      return ScoreAnswer.of(violations);
    }
    violations.addAll(missing(levels, rules));
    return violations.isEmpty()
        ? ScoreAnswer.of(SummaryScore.of(rules, weights, levels))
        : ScoreAnswer.of(violations);
  }

  private static List<RuleViolation> missing(Map<String, RatingLevel> levels, RuleSet rules) {
    return rules.elements().stream()
        .filter(element -> !levels.containsKey(element.code()))
        .map(element -> RuleViolation.of(ViolationCode.LEVEL_MISSING, element, element.title()))
        .toList();
  }

  /** The rule set with a code; empty where there is none. */
  @OpenToCallers("Rule sets are published and the same for everybody.")
  public static Optional<RuleSet> find(String code) {
    return RuleSetCatalogue.ALL.stream().filter(rules -> rules.code().equals(code)).findFirst();
  }

  /** The rule set that plans of a fiscal year follow; empty before the first one. */
  @OpenToCallers("Rule sets are published and the same for everybody.")
  public static Optional<RuleSet> inForce(FiscalYear year) {
    return RuleSetCatalogue.ALL.stream().filter(rules -> rules.appliesTo(year)).findFirst();
  }
}
