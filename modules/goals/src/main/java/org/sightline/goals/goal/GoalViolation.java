package org.sightline.goals.goal;

import static java.util.Objects.requireNonNull;

import org.sightline.message.Text;

/**
 * One rule that a goal breaks.
 *
 * @param rule the rule
 */
record GoalViolation(GoalRule rule) {

  public GoalViolation {
    requireNonNull(rule, "rule");
  }

  /** What is wrong and what to do, for readers. */
  public Text text() {
    return Text.of(GoalViolation.class, "rule." + rule.name());
  }
}
