package org.sightline.hisp.feedback;

import java.util.EnumSet;
import java.util.Set;

/** Why the answers of a survey are not comparable with those of the quarter before. */
public enum SeriesBreak {
  /** The question has other words. */
  WORDING,
  /** The survey is offered at another moment. */
  MOMENT;

  /**
   * What changed from one quarter to the next. Spaces, capitals and punctuation do not count.
   *
   * @param earlierQuestion wording in the earlier quarter
   * @param earlierMoment when the survey was offered then, in words
   * @return empty when the quarters are comparable
   */
  public static Set<SeriesBreak> between(
      String earlierQuestion, String earlierMoment, String question, String moment) {
    Set<SeriesBreak> breaks = EnumSet.noneOf(SeriesBreak.class);
    if (!Wording.words(earlierQuestion).equals(Wording.words(question))) {
      breaks.add(WORDING);
    }
    if (!Wording.words(earlierMoment).equals(Wording.words(moment))) {
      breaks.add(MOMENT);
    }
    return breaks;
  }
}
