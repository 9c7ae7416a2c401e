package org.sightline.measure.catalogue;

import java.time.LocalDate;

/**
 * One exact wording of the question behind a measure, and when it was asked like this.
 *
 * @param text word for word, not blank
 * @param firstStart the first day of the first period in which it was used
 * @param lastStart the first day of the last period in which it was used
 */
public record QuestionWording(String text, LocalDate firstStart, LocalDate lastStart) {

  /**
   * @throws IllegalArgumentException when the text is blank or the last period before the first
   */
  public QuestionWording {
    if (text.isBlank() || firstStart.isAfter(lastStart)) {
      throw new IllegalArgumentException(firstStart + " to " + lastStart + ": " + text);
    }
  }
}
