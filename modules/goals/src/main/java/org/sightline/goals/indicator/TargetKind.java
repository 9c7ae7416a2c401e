package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** What a target is for. */
public enum TargetKind {
  /** What shall be reached in the end. */
  FINAL,
  /** What is planned on the way. */
  INTERIM,
  /** What shall be reached in a fiscal year. */
  ANNUAL;

  /** Its name for readers. */
  public Text label() {
    return Text.of(TargetKind.class, "target." + name());
  }
}
