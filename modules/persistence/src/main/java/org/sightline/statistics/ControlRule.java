package org.sightline.statistics;

/** The four rules by which a point of a control chart is a signal and not noise. */
public enum ControlRule {
  /** A point outside the limits (W. A. Shewhart). */
  OUTSIDE_LIMITS,
  /** Seven points in a row on one side of the mean. */
  SHIFT,
  /** Seven points in a row, each higher than the one before, or each lower. */
  TREND,
  /** Two of three points in a row beyond the near limit on the same side. */
  NEAR_LIMIT
}
