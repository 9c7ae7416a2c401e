package org.sightline.plans.rule;

import java.util.Objects;

/**
 * The summary scores that give a level; both ends belong to it.
 *
 * @param level the level
 * @param from the lowest score
 * @param to the highest score
 */
public record Band(RatingLevel level, int from, int to) {

  /**
   * @throws IllegalArgumentException when the band is empty
   */
  public Band {
    Objects.requireNonNull(level, "level");
    if (from > to) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }
}
