package org.sightline.measure.catalogue;

/**
 * What the owner of a measure calls it, where the product has no words for it; in the owner's
 * language.
 *
 * @param title 1 to 255 characters
 * @param definition what is counted; not blank
 */
public record OwnWords(String title, String definition) {

  /**
   * @throws IllegalArgumentException when a text is blank or the title too long
   */
  public OwnWords {
    if (title.isBlank() || title.length() > MeasureSubject.LONGEST || definition.isBlank()) {
      throw new IllegalArgumentException("title of 1 to 255 characters and a definition: " + title);
    }
  }
}
