package org.sightline.measure;

import org.sightline.message.Text;

/** What a reader must know about one observation. */
public enum ObservationFlag {
  /** Few answers: shown, not compared. */
  LOW_N,
  /**
   * Withheld from readers outside, because of few answers or because it would reveal such a figure.
   */
  SUPPRESSED,
  /**
   * Not comparable with earlier periods: instrument, scale, moment or set of wordings changed here.
   */
  SERIES_BREAK,
  /** Yes-or-no answers stored as the ends of a scale; the share holds, the mean does not. */
  BINARY_CODED,
  /** Older than its cadence allows. */
  STALE,
  /** Computed in another way than the period before. */
  METHOD_CHANGED,
  /** Made of answers to several wordings of the question. */
  MIXED_WORDING,
  /** Channels may count the same customer twice, so that volumes give no weights. */
  VOLUMES_OVERLAP,
  /** How many were invited is not known, so that there is no response rate. */
  OFFERED_UNKNOWN,
  /**
   * The response rate is below 80 percent, so that a note on nonresponse bias is due (OMB Standards
   * and Guidelines for Statistical Surveys, 2006, guideline 3.2.9).
   */
  NRB_NOTE_DUE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(ObservationFlag.class, "flag." + name());
  }
}
