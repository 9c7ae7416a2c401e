package org.sightline.lineofsight.hypothesis;

import java.text.Normalizer;
import java.util.List;

/**
 * What else could make the two measures move together, named before anybody looks.
 *
 * @param confounders what may move both of them; at most 20 entries of 1 to 500 characters
 * @param rivalExplanations what may explain the outcome instead; the same
 */
public record Doubts(List<String> confounders, List<String> rivalExplanations) {

  private static final int MOST = 20;
  private static final int LONGEST = 500;

  /** None named so far. */
  public static final Doubts NONE = new Doubts(List.of(), List.of());

  /**
   * @throws HypothesisRefused when there are too many, or one is too long
   */
  public Doubts {
    confounders = entries(confounders);
    rivalExplanations = entries(rivalExplanations);
  }

  /** Whether both kinds are named, as registration asks. */
  boolean areNamed() {
    return !confounders.isEmpty() && !rivalExplanations.isEmpty();
  }

  private static List<String> entries(List<String> written) {
    List<String> entries =
        written.stream()
            .map(entry -> Normalizer.normalize(entry, Normalizer.Form.NFC))
            .map(entry -> entry.replaceAll("\\s+", " ").strip())
            .filter(entry -> !entry.isEmpty())
            .toList();
    if (entries.size() > MOST || entries.stream().anyMatch(entry -> entry.length() > LONGEST)) {
      throw new HypothesisRefused("doubts");
    }
    return entries;
  }
}
