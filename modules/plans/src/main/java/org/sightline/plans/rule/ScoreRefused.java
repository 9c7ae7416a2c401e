package org.sightline.plans.rule;

import org.sightline.problem.GovernanceException;

/** What was asked of a rule set cannot be answered: it has no such element, weight or level. */
final class ScoreRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  /**
   * @param type which part it is
   * @param given what was sent
   * @param rules the rule set
   */
  ScoreRefused(RuleProblem type, String given, String rules) {
    super(type, given.substring(0, Math.min(SHOWN, given.length())), rules);
  }

  /** There is no rule set with this code. */
  static ScoreRefused noRuleSet(String code) {
    return new ScoreRefused(RuleProblem.RULE_SET_NOT_FOUND, code, "");
  }
}
