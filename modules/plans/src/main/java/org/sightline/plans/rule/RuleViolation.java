package org.sightline.plans.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * A rule that a plan breaks.
 *
 * @param code which rule
 * @param element the element that breaks it; null where the plan as a whole does
 * @param detail what is wrong, with the figures
 */
public record RuleViolation(ViolationCode code, @Nullable String element, Text detail) {

  public RuleViolation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(detail, "detail");
  }

  /** One of the plan as a whole, in the words of this package. */
  static RuleViolation ofPlan(ViolationCode code, Object... args) {
    return new RuleViolation(code, null, Text.of(RuleViolation.class, code.key(), args));
  }

  /** One of an element, in the words of this package. */
  static RuleViolation of(ViolationCode code, ElementRule element, Object... args) {
    return new RuleViolation(code, element.code(), Text.of(RuleViolation.class, code.key(), args));
  }

  /** Code and element as one short text, such as {@code WEIGHT_MIN:RD}. */
  @Override
  public String toString() {
    return element == null ? code.name() : code + ":" + element;
  }
}
