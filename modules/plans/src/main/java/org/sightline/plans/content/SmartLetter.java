package org.sightline.plans.content;

import org.sightline.message.Text;

/** The five marks of a good requirement (a mnemonic of management, widely used). */
public enum SmartLetter {
  /** Specific. */
  S,
  /** Measurable. */
  M,
  /** Achievable. */
  A,
  /** Relevant. */
  R,
  /** Timed. */
  T;

  /** Its name for readers. */
  public Text label() {
    return Text.of(SmartLetter.class, "smart." + name());
  }

  /** What is missing where a requirement does not have it. */
  public Text missing() {
    return Text.of(SmartLetter.class, "smart.missing." + name());
  }
}
