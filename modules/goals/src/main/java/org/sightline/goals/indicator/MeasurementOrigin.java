package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** Where a measurement comes from. */
public enum MeasurementOrigin {
  /** Typed by a person. */
  ENTERED,
  /** Read from a file. */
  IMPORTED,
  /** Taken over from the measure that feeds the indicator. */
  FED,
  /** Made of those of shorter periods. */
  COMPUTED;

  /** Its name for readers. */
  public Text label() {
    return Text.of(MeasurementOrigin.class, "origin." + name());
  }
}
