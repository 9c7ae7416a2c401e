package org.sightline.lineofsight.hypothesis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a registered hypothesis was taken back.
 *
 * @param at when
 * @param reason 1 to 1,000 characters
 */
public record Withdrawal(Instant at, String reason) {

  private static final int LONGEST = 1_000;

  /** The reason as it is kept. */
  static String reason(@Nullable String given) {
    if (given == null || given.isBlank() || given.length() > LONGEST) {
      throw new HypothesisRefused("reason");
    }
    return given.strip();
  }
}
