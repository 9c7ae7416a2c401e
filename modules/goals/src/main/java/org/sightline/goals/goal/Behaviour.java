package org.sightline.goals.goal;

import org.sightline.message.Text;

/** What customers do when they are served well, and what a goal may be about. */
public enum Behaviour {
  COMPLIANCE,
  TRUST,
  ENGAGEMENT,
  ADVOCACY,
  FORGIVENESS;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Behaviour.class, "behaviour." + name());
  }
}
