package org.sightline.plans.plan;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A move that is asked of a plan.
 *
 * @param event what is asked
 * @param reason why; needed to return, to document a refusal and to close
 * @param closure the reason of a closure; null for other events
 * @param password the signer's password; null where nothing is signed, and where the demo signs
 * @param contentHash the hash of the text that the signer saw; null where nothing is signed
 * @param language the language in which the statement was shown
 * @param version the version of the plan that was read; null where the move rests on none
 */
public record PlanMove(
    PlanEvent event,
    @Nullable String reason,
    @Nullable ClosureReason closure,
    @Nullable String password,
    @Nullable String contentHash,
    Locale language,
    @Nullable Long version) {

  public PlanMove {
    requireNonNull(event, "event");
    requireNonNull(language, "language");
  }

  /** A move without anything besides. */
  public static PlanMove of(PlanEvent event) {
    return new PlanMove(event, null, null, null, null, Locale.ENGLISH, null);
  }

  /** A move with its reason. */
  public static PlanMove because(PlanEvent event, String reason) {
    return new PlanMove(event, reason, null, null, null, Locale.ENGLISH, null);
  }

  /** A signature on a text. */
  public static PlanMove sign(@Nullable String password, String contentHash, Locale language) {
    return new PlanMove(PlanEvent.SIGN, null, null, password, contentHash, language, null);
  }

  /** Shows nothing of the password. */
  @Override
  public String toString() {
    return "PlanMove[" + event + "]";
  }
}
