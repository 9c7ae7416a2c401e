package org.sightline.plans.executive;

import org.sightline.message.Text;

/** Where an appraisal cycle stands. */
public enum CycleState {
  PLANNING,
  MONITORING,
  RATING,
  BOARD,
  FINAL,
  ARCHIVED;

  /** Whether plans can still be made in it: late ones are allowed while work is monitored. */
  public boolean isOpen() {
    return this == PLANNING || this == MONITORING;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(CycleState.class, "cycle." + name());
  }
}
