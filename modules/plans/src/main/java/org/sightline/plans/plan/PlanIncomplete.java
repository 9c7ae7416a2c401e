package org.sightline.plans.plan;

import java.util.List;
import java.util.Map;
import org.sightline.message.Text;
import org.sightline.plans.rule.RuleViolation;
import org.sightline.problem.GovernanceException;

/** A plan breaks rules that must hold before the move; it tells all of them. */
public final class PlanIncomplete extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleViolation> violations;

  /**
   * @param violations at least one
   */
  PlanIncomplete(List<RuleViolation> violations) {
    super(
        PlanProblem.PLAN_INCOMPLETE,
        violations.size(),
        violations.stream()
            .map(RuleViolation::detail)
            .reduce((all, next) -> Text.of(PlanIncomplete.class, "violations.and", all, next))
            .orElseThrow());
    this.violations = List.copyOf(violations);
  }

  /** Every rule that is broken. */
  public List<RuleViolation> violations() {
    return violations;
  }

  /** Codes with their elements, such as {@code WEIGHT_MIN:CE1}. */
  @Override
  public Map<String, Object> members() {
    return Map.of("violations", violations.stream().map(RuleViolation::toString).toList());
  }
}
