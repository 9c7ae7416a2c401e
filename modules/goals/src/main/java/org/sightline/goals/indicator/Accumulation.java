package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** What the value of a longer period is, made of those of shorter ones. */
public enum Accumulation {
  /** A state: that of the last shorter period. */
  POINT_IN_TIME,
  /** A sum, or a rate over the whole period. */
  PERIOD_TOTAL,
  /** Counted up since the fiscal year began: that of the last shorter period. */
  CUMULATIVE_YTD,
  /** Counted up since the indicator began: that of the last shorter period. */
  CUMULATIVE_SINCE_START;

  /** Its name for readers. */
  public Text label() {
    return Text.of(Accumulation.class, "accumulation." + name());
  }
}
