package org.sightline.plans.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * What a rule set says of weights and levels.
 *
 * @param valid whether no rule is broken
 * @param violations every rule that is broken
 * @param score the summary score; null where a rule is broken or no levels were given
 * @param derivedLevel the level that derives from it, 1 to 5; null where there is no score
 * @param label what the level is called; null where there is no score
 */
public record ScoreAnswer(
    boolean valid,
    List<RuleViolation> violations,
    @Nullable Integer score,
    @Nullable Integer derivedLevel,
    @Nullable Text label) {

  public ScoreAnswer {
    violations = List.copyOf(violations);
  }

  /** Without a score. */
  static ScoreAnswer of(List<RuleViolation> violations) {
    return new ScoreAnswer(violations.isEmpty(), violations, null, null, null);
  }

  /** With a score, of valid weights. */
  static ScoreAnswer of(SummaryScore summary) {
    return new ScoreAnswer(
        true, List.of(), summary.score(), summary.level().number(), summary.level().label());
  }
}
