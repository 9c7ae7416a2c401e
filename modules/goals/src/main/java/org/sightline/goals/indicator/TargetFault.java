package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** What can be wrong with a target. */
enum TargetFault {
  /** Its period is over: what was aimed at is not changed afterwards. */
  IN_THE_PAST("V-19", "period"),
  /** It would not be better than the baseline, or is the same. */
  NOT_BEYOND_THE_BASELINE("V-10", "value"),
  /** It lies outside what its unit allows. */
  OUT_OF_RANGE("V-11", "value"),
  /** Bounds where a value is wanted, or the other way round. */
  WRONG_FORM("TGT-1", "value"),
  /** A target that is set anew needs a reason. */
  REASON_MISSING("TGT-2", "reason"),
  /** The goal was closed. */
  GOAL_CLOSED("TGT-3", "indicator"),
  /** A number that the store would not hold. */
  NOT_STORABLE("TGT-4", "value"),
  /** The reason is longer than what is stored of it. */
  REASON_TOO_LONG("TGT-5", "reason");

  private final String code;
  private final String field;

  TargetFault(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** The code that never changes. */
  public String code() {
    return code;
  }

  /** The part of the target that is wrong. */
  public String field() {
    return field;
  }

  /** What is wrong and what to do, for readers. */
  public Text text() {
    return Text.of(TargetFault.class, "target." + name());
  }
}
