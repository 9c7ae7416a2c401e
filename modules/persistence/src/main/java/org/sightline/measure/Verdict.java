package org.sightline.measure;

import java.util.Objects;
import org.sightline.message.Text;

/**
 * The one answer to how a measure is going.
 *
 * @param trend compared with itself
 * @param target against its target
 * @param sentence what a reader sees first; it names the method
 * @param reason why, and what would change it
 * @param rule the rule that decided, which gives this trend
 */
public record Verdict(
    Trend trend, TargetStanding target, Text sentence, Text reason, VerdictRule rule) {

  /**
   * @throws IllegalArgumentException when the rule does not give the trend
   */
  public Verdict {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(reason, "reason");
    if (!rule.gives(trend)) {
      throw new IllegalArgumentException(rule + " does not give " + trend);
    }
  }

  /** The same with how it stands against its target. */
  public Verdict against(TargetStanding standing) {
    return new Verdict(trend, standing, sentence, reason, rule);
  }
}
