package org.sightline.lineofsight.hypothesis;

import org.sightline.message.Text;

/** What customers do more of after a good experience, and through which a mission gains. */
public enum Behaviour {
  /** They do what the law or the programme asks of them. */
  COMPLIANCE,
  /** They trust the agency. */
  TRUST,
  /** They use more of what is offered to them. */
  ENGAGEMENT,
  /** They speak well of the agency. */
  ADVOCACY,
  /** They forgive a mistake. */
  FORGIVENESS;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Behaviour.class, "behaviour." + name());
  }
}
