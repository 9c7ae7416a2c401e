package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureKey;

/**
 * A measure to be registered, or to be found again.
 *
 * @param key its stable key, by which it is found again
 * @param kind what kind of measure it is
 * @param subject what it is about
 * @param own its own words; null exactly where the product's words name such a measure
 * @param wordings the wordings of its question, in any order; those known before stay
 */
public record NewMeasure(
    MeasureKey key,
    MeasureKind kind,
    MeasureSubject subject,
    @Nullable OwnWords own,
    List<QuestionWording> wordings) {

  /**
   * @throws IllegalArgumentException when own words are missing or not called for
   */
  public NewMeasure {
    requireNonNull(key, "key");
    requireNonNull(subject, "subject");
    wordings = List.copyOf(wordings);
    if (kind.aspect().hasOwnWords() != (own != null)) {
      throw new IllegalArgumentException(kind.aspect() + " named " + own);
    }
  }

  /** A measure that the product's words name. */
  public static NewMeasure of(
      MeasureKey key, MeasureKind kind, MeasureSubject subject, List<QuestionWording> wordings) {
    return new NewMeasure(key, kind, subject, null, wordings);
  }
}
