package org.sightline.plans.rule;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.message.Text;

/**
 * The five levels of performance, the best first (5 CFR 430.304 and 430.308: the levels of the
 * basic appraisal system for the Senior Executive Service).
 */
public enum RatingLevel {
  OUTSTANDING(5),
  EXCEEDS_FULLY_SUCCESSFUL(4),
  FULLY_SUCCESSFUL(3),
  MINIMALLY_SATISFACTORY(2),
  UNSATISFACTORY(1);

  private final int number;

  RatingLevel(int number) {
    this.number = number;
  }

  /** From 5, the best, to 1; its points in the summary score too. */
  public int number() {
    return number;
  }

  /** The level with a number; empty where there is none. */
  public static Optional<RatingLevel> of(int number) {
    return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(RatingLevel.class, "level." + name());
  }
}
