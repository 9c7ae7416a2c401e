package org.sightline.measure;

import org.sightline.message.Text;

/** How a measure stands against its target. */
public enum TargetStanding {
  MET,
  ON_COURSE,
  AT_RISK,
  OFF,
  MISSED,
  /** No target is set, or there is no figure to compare with it. */
  NOT_SET;

  /** Its name for readers. */
  public Text label() {
    return Text.of(TargetStanding.class, "standing." + name());
  }
}
