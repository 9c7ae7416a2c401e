package org.sightline.plans.rule;

import org.sightline.message.Text;

/** How often progress is reviewed. */
public enum ReviewCadence {
  /** Once in the appraisal period at least. */
  ANNUAL,
  /** Every quarter. */
  QUARTERLY;

  /** Its name for readers. */
  public Text label() {
    return Text.of(ReviewCadence.class, "cadence." + name());
  }
}
