package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** How far a measurement can be relied on. */
public enum MeasurementStatus {
  PRELIMINARY,
  FINAL,
  /** Takes the place of an earlier one. */
  REVISED,
  /** Withheld, because of few answers. */
  SUPPRESSED;

  /** Its name for readers. */
  public Text label() {
    return Text.of(MeasurementStatus.class, "status." + name());
  }
}
