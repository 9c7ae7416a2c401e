package org.sightline.dashboard.measure;

import org.sightline.measure.catalogue.QuestionWording;
import org.sightline.time.FiscalCalendar;

/**
 * One exact wording of a question with the quarters in which it was asked.
 *
 * @param text word for word
 * @param first the first quarter
 * @param last the last quarter
 */
record WordingLine(String text, String first, String last) {

  static WordingLine of(QuestionWording wording, FiscalCalendar calendar) {
    return new WordingLine(
        wording.text(),
        calendar.quarterOf(wording.firstStart()).toString(),
        calendar.quarterOf(wording.lastStart()).toString());
  }

  /** Whether it was asked in one quarter only. */
  public boolean isOnce() {
    return first.equals(last);
  }
}
