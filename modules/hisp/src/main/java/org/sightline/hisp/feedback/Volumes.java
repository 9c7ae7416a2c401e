package org.sightline.hisp.feedback;

import org.jspecify.annotations.Nullable;

/**
 * How many people a survey concerns. A number that is not known is null, never zero.
 *
 * @param customers who used the service; more than zero
 * @param offered who were offered the survey; more than zero
 * @param respondents who answered; zero means that nobody did
 */
public record Volumes(
    @Nullable Long customers, @Nullable Long offered, @Nullable Long respondents) {

  /**
   * @throws IllegalArgumentException when a number is negative, or zero where that would mean
   *     unknown
   */
  public Volumes {
    if (isBelow(customers, 1) || isBelow(offered, 1) || isBelow(respondents, 0)) {
      throw new IllegalArgumentException(
          "volumes " + customers + ", " + offered + ", " + respondents);
    }
  }

  /** Volumes of a historical file, in which a zero for customers or offered means unknown. */
  public static Volumes ofHistory(
      @Nullable Long customers, @Nullable Long offered, @Nullable Long respondents) {
    return new Volumes(knownOrNull(customers), knownOrNull(offered), respondents);
  }

  private static @Nullable Long knownOrNull(@Nullable Long volume) {
    return volume == null || volume == 0 ? null : volume;
  }

  private static boolean isBelow(@Nullable Long volume, long least) {
    return volume != null && volume < least;
  }
}
