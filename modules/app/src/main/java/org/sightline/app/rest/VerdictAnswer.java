package org.sightline.app.rest;

import java.util.Locale;
import org.sightline.measure.TargetStanding;
import org.sightline.measure.Trend;
import org.sightline.measure.Verdict;
import org.sightline.measure.VerdictRule;

/**
 * A verdict as it is answered.
 *
 * @param trend compared with itself
 * @param target against its target
 * @param sentence what a reader sees first, in the reader's language
 * @param reason why, in the reader's language
 * @param rule the rule that decided
 */
public record VerdictAnswer(
    Trend trend, TargetStanding target, String sentence, String reason, VerdictRule rule) {

  static VerdictAnswer of(Verdict verdict, Locale language) {
    return new VerdictAnswer(
        verdict.trend(),
        verdict.target(),
        verdict.sentence().in(language),
        verdict.reason().in(language),
        verdict.rule());
  }
}
