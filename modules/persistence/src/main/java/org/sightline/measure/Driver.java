package org.sightline.measure;

import org.sightline.message.Text;

/** What an experience question asks about, in the order of the survey files. */
public enum Driver {
  TRUST,
  SATISFACTION,
  EFFECTIVENESS,
  EASE,
  EFFICIENCY,
  TRANSPARENCY,
  HUMANITY,
  EMPLOYEE,
  OTHER;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Driver.class, "driver." + name());
  }
}
