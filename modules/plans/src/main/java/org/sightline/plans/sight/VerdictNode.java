package org.sightline.plans.sight;

import static java.util.Objects.requireNonNull;

import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.message.Text;

/**
 * How a measure in a chain is going.
 *
 * @param trend compared with itself
 * @param target against its target
 * @param sentence what a reader sees first
 * @param reason why
 */
public record VerdictNode(Trend trend, TargetStanding target, Text sentence, Text reason) {

  public VerdictNode {
    requireNonNull(trend, "trend");
    requireNonNull(target, "target");
    requireNonNull(sentence, "sentence");
    requireNonNull(reason, "reason");
  }

  static VerdictNode of(Verdict verdict) {
    return new VerdictNode(verdict.trend(), verdict.target(), verdict.sentence(), verdict.reason());
  }
}
