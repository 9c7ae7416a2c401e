package org.sightline.lineofsight.hypothesis;

import org.sightline.message.Text;

/** Where a hypothesis stands. */
public enum HypothesisState {
  /** It is being written. */
  DRAFT,
  /** It is locked, and its text is hashed. */
  REGISTERED,
  /** It was taken back, with a reason; it stays readable. */
  WITHDRAWN;

  /** Its name for readers. */
  public Text label() {
    return Text.of(HypothesisState.class, "state." + name());
  }
}
