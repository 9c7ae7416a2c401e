package org.sightline.measure.catalogue;

import org.sightline.message.Text;

/** What of its subject a measure looks at. */
public enum Aspect {
  /** The share of favourable answers to one question of a survey. */
  FAVOURABLE,
  /** The mean answer to one question of a survey. */
  MEAN,
  /** How many of those invited to a survey answered. */
  RESPONSE_RATE,
  /** Whether a service gives its result in the time it promises. */
  TIMELINESS,
  /** Something else that the running of a service counts; it has its own title. */
  OPERATIONAL,
  /** The indicator of a goal; it has its own title. */
  INDICATOR;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Aspect.class, "aspect." + name());
  }

  /** Whether only its own words can name such a measure. */
  boolean hasOwnWords() {
    return this == OPERATIONAL || this == INDICATOR;
  }

  /** Whether such a measure is about one question. */
  boolean hasDriver() {
    return this == FAVOURABLE || this == MEAN;
  }
}
