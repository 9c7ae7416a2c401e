package org.sightline.measure;

import org.sightline.message.Text;

/**
 * How one figure was made of several surveys. It is fixed per series and named with every figure.
 */
public enum CombiningMethod {
  /** Counts added up; dominated by the survey with the most answers. */
  POOLED,
  /** Weighted by the customers behind each survey. */
  VOLUME_WEIGHTED,
  /** The plain mean of the surveys. */
  EQUAL,
  /** Taken as reported, or a figure of one source alone. */
  REPORTED;

  /** Its name for readers. */
  public Text label() {
    return Text.of(CombiningMethod.class, "method." + name());
  }
}
