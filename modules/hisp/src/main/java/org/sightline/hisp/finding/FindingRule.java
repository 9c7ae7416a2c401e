package org.sightline.hisp.finding;

import org.sightline.message.Text;

/**
 * The rules by which a quarterly report is checked; the names are codes of exchanged files. They
 * are the product's own reading of OMB Circular A-11, section 280, and of the first public data.
 */
public enum FindingRule {
  /** A report without any survey result. */
  S1(Severity.ERROR),
  /** More people were offered a survey than there were customers. */
  V2(Severity.ERROR),
  /** More people answered than were offered a survey. */
  V3(Severity.ERROR),
  /** Nobody knows how many customers there were. */
  V4(Severity.WARNING),
  /** Nobody knows how many were offered the survey, so that there is no response rate. */
  V5(Severity.WARNING),
  /** A question has more answers than there were respondents, beyond the tolerance. */
  V6(Severity.ERROR),
  /** A question has more answers than there were respondents, within the tolerance. */
  V6T(Severity.WARNING),
  /** The most answered question has answers of fewer than half of the respondents. */
  V7(Severity.WARNING),
  /** There were respondents, and no question has an answer. */
  V8(Severity.WARNING),
  /** Offered and respondents are those of an earlier quarter: a copy that was not renewed. */
  V9(Severity.WARNING),
  /** Customers or offered have moved by more than a factor of three within a year. */
  V10(Severity.WARNING),
  /** The trust question has no wording. */
  T1(Severity.ERROR),
  /** The trust question has no answers. */
  T2(Severity.WARNING),
  /** The trust question asks for something else. */
  T3(Severity.WARNING),
  /** The trust question is worded in another way than last quarter, which breaks the series. */
  T4(Severity.WARNING),
  /** Only 1 and 5 were answered: thumbs, most likely, entered as points. */
  T5(Severity.INFORMATION),
  /** The channel is none of those that a report may name. */
  C1(Severity.ERROR),
  /** The moment of the survey is missing. */
  C2(Severity.ERROR),
  /** There is no OMB control number of the form {@code NNNN-NNNN}. */
  O1(Severity.WARNING),
  /** Fewer than eighty in a hundred answered: nonresponse may bias the figures. */
  P2(Severity.INFORMATION),
  /** The trust question has fewer than thirty answers. */
  P3(Severity.WARNING);

  private final Severity severity;

  FindingRule(Severity severity) {
    this.severity = severity;
  }

  /** What a finding of this rule asks for. */
  public Severity severity() {
    return severity;
  }

  /** The code for a reader: both parts of the sixth rule on volumes have one. */
  public String code() {
    return this == V6T ? V6.name() : name();
  }

  /** What is wrong and what to do, with the numbers in question. */
  Text text(Object... args) {
    return Text.of(FindingRule.class, "finding." + name(), args);
  }
}
