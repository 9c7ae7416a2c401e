package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** What can be wrong with a measurement. */
enum MeasurementFault {
  /** The period is none of the indicator's frequency. */
  NOT_OF_ITS_FREQUENCY("V-14", "period"),
  /** The period is not over yet. */
  NOT_OVER("MEA-1", "period"),
  /** The value lies outside what its unit allows. */
  OUT_OF_RANGE("V-11", "value"),
  /** More digits than are stored. */
  TOO_LARGE("MEA-2", "value"),
  /** The numerator is above the denominator, or one is there without the other. */
  BAD_COUNTS("V-12", "numerator"),
  /** The value is not the share that the counts give. */
  NOT_THE_SHARE("V-12", "value"),
  /** The estimate of a survey needs its base. */
  BASE_MISSING("V-13", "n"),
  /** A measure feeds the indicator, so that nobody enters its values. */
  FED("MEA-3", "indicator"),
  /** The goal is still being prepared, or was closed. */
  GOAL_NOT_OPEN("MEA-4", "indicator"),
  /** The measurement to be corrected is not the current one of its period. */
  NOT_THE_CURRENT_ONE("MEA-5", "supersedes"),
  /** The value is not 0 but would be stored as 0. */
  TOO_SMALL("MEA-10", "value"),
  /** A numerator or denominator that the store would not hold. */
  COUNTS_NOT_STORABLE("MEA-11", "numerator"),
  /** The standard error is below 0. */
  ERROR_NEGATIVE("MEA-12", "standardError"),
  /** A standard error that the store would not hold. */
  ERROR_NOT_STORABLE("MEA-13", "standardError"),
  /** The note is longer than what is stored of it. */
  NOTE_TOO_LONG("MEA-14", "note"),
  /** More answers than anybody has: sums of them are to stay within what is stored. */
  BASE_TOO_LARGE("MEA-15", "n");

  private final String code;
  private final String field;

  MeasurementFault(String code, String field) {
    this.code = code;
    this.field = field;
  }

  /** The code that never changes. */
  public String code() {
    return code;
  }

  /** The part of the measurement that is wrong. */
  public String field() {
    return field;
  }

  /** What is wrong and what to do, for readers. */
  public Text text() {
    return Text.of(MeasurementFault.class, "measurement." + name());
  }
}
