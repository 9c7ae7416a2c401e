package org.sightline.plans.threshold;

import org.sightline.message.Text;

/** What the data behind a requirement can bear. */
public enum EvidenceState {
  /** Enough of it, recent and made in one way: it suggests a level. */
  SUFFICIENT,
  /** Too few answers, or too wide a margin: it suggests a range of levels at most. */
  LOW_SAMPLE,
  /** The last figure is too old. */
  STALE,
  /** There is no figure; never the same as a zero. */
  MISSING,
  /** Question, channel or population changed: figures before and after are not comparable. */
  METHOD_CHANGED;

  /** Its name for readers. */
  public Text label() {
    return Text.of(EvidenceState.class, "evidence." + name());
  }
}
