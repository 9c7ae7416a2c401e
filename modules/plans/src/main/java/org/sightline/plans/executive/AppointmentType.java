package org.sightline.plans.executive;

import org.sightline.message.Text;

/** How an executive was appointed (5 U.S.C. 3132(a)). */
public enum AppointmentType {
  /** Career. */
  CA,
  /** Noncareer. */
  NC,
  /** Limited term. */
  LT,
  /** Limited emergency. */
  LE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(AppointmentType.class, "appointment." + name());
  }
}
