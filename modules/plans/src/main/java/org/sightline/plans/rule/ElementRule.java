package org.sightline.plans.rule;

import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * What a rule set says about one critical element.
 *
 * @param code its short name, such as {@code RD}
 * @param ordinal its place in the plan, from 1
 * @param minWeight the least weight, a whole percentage from 0 to 100
 * @param maxWeight the most weight where a rule sets one; null where only the sum bounds it
 * @param results whether it is the one that holds the measured results
 */
public record ElementRule(
    String code, int ordinal, int minWeight, @Nullable Integer maxWeight, boolean results) {

  /**
   * @throws IllegalArgumentException when a number is out of range
   */
  public ElementRule {
    if (code.isBlank() || ordinal < 1 || minWeight < 0 || minWeight > 100) {
      throw new IllegalArgumentException(code + " " + ordinal + " " + minWeight);
    }
    if (maxWeight != null && (maxWeight < minWeight || maxWeight > 100)) {
      throw new IllegalArgumentException(code + " " + minWeight + " to " + maxWeight);
    }
  }

  /** Its title for readers. */
  public Text title() {
    return Text.of(ElementRule.class, "element." + code);
  }
}
