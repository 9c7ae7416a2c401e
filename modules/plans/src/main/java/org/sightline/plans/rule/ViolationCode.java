package org.sightline.plans.rule;

import java.util.Locale;

/** Which rule of a plan is broken; the names stand in answers and in documents of the API. */
public enum ViolationCode {
  /** An element has no weight. */
  WEIGHT_MISSING,
  /** The weights do not sum to the total. */
  WEIGHT_SUM,
  /** An element weighs less than its minimum. */
  WEIGHT_MIN,
  /** An element weighs more than its maximum. */
  WEIGHT_MAX,
  /** Another element outweighs the one that must be highest. */
  RESULTS_NOT_HIGHEST,
  /** An element has no level. */
  LEVEL_MISSING,
  /** The results element has too few requirements. */
  MIN_REQUIREMENTS,
  /** Requirements of one element have a weight and others none, or they do not sum to 100. */
  REQUIREMENT_WEIGHTS,
  /** A results requirement is aligned with no goal. */
  ALIGNMENT_MISSING,
  /** A requirement is not specific, measurable, achievable, relevant and timed. */
  SMART_INCOMPLETE,
  /** The thresholds of a measure do not lie in order, or level 3 is not the target. */
  THRESHOLD_ORDER,
  /** The target lies outside the appraisal period, or in the past. */
  TARGET_DATE,
  /** No requirement is about customers although the agency asks for one. */
  CX_FLOOR;

  /** Begin of the keys of its sentences. */
  String key() {
    return "violation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
