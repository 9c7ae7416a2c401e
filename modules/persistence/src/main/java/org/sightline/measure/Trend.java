package org.sightline.measure;

import org.sightline.message.Text;

/** How a measure is going, compared with itself. */
public enum Trend {
  BETTER,
  WORSE,
  /** Either none is shown by data that could show one, or it is smaller than what matters. */
  NO_REAL_CHANGE,
  /** Not to be judged yet; the sentence says what it would take. */
  TOO_EARLY,
  /** There is no observation; never the same as a zero. */
  NOT_REPORTED;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Trend.class, "trend." + name());
  }
}
