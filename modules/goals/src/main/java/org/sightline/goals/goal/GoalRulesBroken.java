package org.sightline.goals.goal;

import java.util.List;
import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** A goal breaks rules of its kind; it stays as it was. */
final class GoalRulesBroken extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final transient List<GoalViolation> violations;

  /**
   * @param violations at least one
   */
  public GoalRulesBroken(List<GoalViolation> violations) {
    super(GoalProblem.RULES_BROKEN, sentence(violations));
    this.violations = List.copyOf(violations);
  }

  /** What is broken. */
  public List<GoalViolation> violations() {
    return violations;
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("violations", violations.stream().map(one -> one.rule().code()).toList());
  }

  private static Text sentence(List<GoalViolation> violations) {
    return violations.stream()
        .map(GoalViolation::text)
        .reduce((one, next) -> Text.of(GoalRulesBroken.class, "rules.and", one, next))
        .orElseThrow();
  }
}
